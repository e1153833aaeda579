/** The two buttons with which members say whether an answer helped. */
import { ButtonStyle, ComponentType } from 'discord.js';
import type { APIButtonComponentWithCustomId } from 'discord.js';
import type { Row } from './discord-buttons.ts';

const IDS = { helped: 'verdict:helped', notHelped: 'verdict:not-helped' } as const;

/** The verdict that a button gives: true for one that helped; undefined for any other button. */
export function verdictBy(customId: string): boolean | undefined {
  if (customId === IDS.helped) return true;
  return customId === IDS.notHelped ? false : undefined;
}

const button = (emoji: string, id: string): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  emoji: { name: emoji },
  custom_id: id,
});

/** Both buttons. */
export const VERDICT_ROW: Row = {
  type: ComponentType.ActionRow,
  components: [button('👍', IDS.helped), button('👎', IDS.notHelped)],
};
