/** Names typed into an option that nobody in the facts has: to be told so helps more than what is said of somebody else. */
import type { ChatInputCommandInteraction } from 'discord.js';
import { chosenEntity } from '../answer/chosen-entity.ts';
import { wordsOf } from '../facts/tokens.ts';
import { languageOf } from '../languages/registry.ts';
import { engineOf } from './answering.ts';
import type { Bot } from './command.ts';
import type { ChosenName } from './names.ts';
import { phrasesOf } from './phrases.ts';
import { refusePicture } from './pictures.ts';
import { memberLanguage } from './respond.ts';

/**
 * Says to the member alone which of the names that were given nobody has, and what comes near; false, and nothing is said, where
 * the base or the engine knows who is meant by each: by a name, a misspelt one, an office or a description.
 */
export async function refuseUnknownName(
  interaction: ChatInputCommandInteraction,
  bot: Bot,
  given: readonly (ChosenName | undefined)[],
): Promise<boolean> {
  const base = bot.live.current;
  const language = languageOf(memberLanguage(interaction, bot));
  const { code } = language;
  for (const chosen of given) {
    if (chosen === undefined || chosen.entity !== undefined) continue;
    const { name } = chosen;
    const found = chosenEntity(name, base, language);
    if (found.ok || found.problem.kind !== 'unknown-name') continue;
    const answer = engineOf(
      bot,
      code,
      bot.clock(),
    )({ text: phrasesOf(code).questions.whoIs(name), conversation: undefined });
    const strange = wordsOf(name).filter((word) => !base.names.hasWord(word));
    // That a part of it can mean several tells nothing of the rest, and a "nobody" in it is no part of a question either.
    const isMeant =
      answer.status === 'ambiguous'
        ? strange.length === 0
        : answer.status === 'answered' && !strange.some((word) => language.negations.has(word));
    if (isMeant) continue;
    if (interaction.guildId !== null) bot.store.questions.record(interaction.guildId, answer);
    await refusePicture(interaction, bot, found.problem);
    return true;
  }
  return false;
}
