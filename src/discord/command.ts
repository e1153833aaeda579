/** What a command is, and what it may use of the running bot. */
import type {
  AutocompleteInteraction,
  BaseInteraction,
  ChatInputCommandInteraction,
  MessageComponentInteraction,
  ModalSubmitInteraction,
  MessageContextMenuCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Answer } from '../answer/answer.ts';
import type { CheckedText } from '../answer/checked.ts';
import type { AskContext } from '../ask.ts';
import type { CheckContext } from '../check-claims.ts';
import type { FactBase } from '../facts/base.ts';
import type { LanguageCode } from '../facts/fact.ts';
import type { LiveBase } from '../facts/live-base.ts';
import type { Painter } from '../render/pictures/painter.ts';
import type { Suggestions } from '../facts/suggestions.ts';
import type { AnswerMemory } from './answer-memory.ts';
import type { Store } from '../store/store.ts';
import type { Cooldowns } from './cooldowns.ts';
import type { Conversations } from './conversations.ts';
import type { FactLog } from './fact-log.ts';
import type { Holds } from './holds.ts';
import type { Turns } from './turns.ts';

/** A slash command: the default export of a file in `commands/` that bears the command's name. */
export interface Command {
  /** What Discord is told about it. */
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** It answers with one message, which Discord may be asked to wait for in a rush. */
  readonly mayTakeLong?: boolean;
  /**
   * Which of its subcommands this member can use, for those that not everybody can use who sees the command. A command without
   * this is for everybody who has the permissions that it needs, wherever Discord shows it.
   */
  subcommandsFor?(interaction: BaseInteraction, bot: Bot): readonly string[];
  /** Answers one use of it. What it throws is logged, and the member gets a polite line. */
  run(interaction: ChatInputCommandInteraction, bot: Bot): Promise<void>;
  /** Completes the option that the member is typing in. */
  autocomplete?(interaction: AutocompleteInteraction, bot: Bot): Promise<void>;
  /** Answers a press of a button of the command's own: one whose id starts with its name and a colon. */
  press?(interaction: MessageComponentInteraction, bot: Bot): Promise<void>;
  /** Answers a form of the command's own, whose id starts in the same way. */
  submit?(interaction: ModalSubmitInteraction, bot: Bot): Promise<void>;
}

/** A command on a message (right-click, Apps): likewise a file in `commands/`, named after it in lower case with hyphens. */
export interface MessageCommand {
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  run(interaction: MessageContextMenuCommandInteraction, bot: Bot): Promise<void>;
}

/** What the bot is told by whoever starts it. */
export interface BotSettings {
  readonly token: string;
  /** Register the commands in this server only. */
  readonly guildId?: string;
  /** Discord ids of members who may use the admin commands without managing the server. */
  readonly adminUserIds: readonly string[];
  /** Servers whose managers look after the facts, where these are not all that there are. */
  readonly factsGuildIds: readonly string[];
  /** Roles whose members may suggest facts. */
  readonly trustedRoleIds: readonly string[];
  /** Address of Discord's REST API without the version, where it is not the real one. */
  readonly apiBase?: string;
  /** The language to speak where nothing shows the member's. */
  readonly language: LanguageCode;
}

/** Everything that the bot needs and does not make itself. */
export interface BotDependencies {
  readonly settings: BotSettings;
  readonly ask: (text: string, base: FactBase, context: AskContext) => Answer;
  readonly checkClaims: (text: string, base: FactBase, context: CheckContext) => CheckedText;
  readonly live: LiveBase;
  /** What the bot learns and is told. Whoever opened it closes it, after the bot. */
  readonly store: Store;
  readonly logger: Logger;
  readonly clock: () => Date;
  /** The folder of the fact base that suggestions are written into. */
  readonly suggestionsInto: string;
  /** Folder with one file a command. */
  readonly commandsFolder: string;
}

/** The running bot, as commands and listeners see it. */
export interface Bot extends BotDependencies {
  /** By their default names. */
  readonly commands: ReadonlyMap<string, Command>;
  readonly messageCommands: ReadonlyMap<string, MessageCommand>;
  readonly conversations: Conversations;
  readonly painter: Painter;
  readonly cooldowns: Cooldowns;
  /** Whether Discord lets the bot read messages that are not for it: answer channels need that. */
  readonly readsMessages: boolean;
  readonly startedAt: Date;
  readonly suggestions: Suggestions;
  readonly factLog: FactLog;
  readonly turns: Turns;
  readonly holds: Holds;
  readonly answers: AnswerMemory;
}
