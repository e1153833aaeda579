/** Discord's errors: which are nobody's fault, and how any error goes into a log. */
import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';

/** True when Discord no longer waits for this answer: it came after three seconds, or the token ran out. */
export function isTooLate(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownInteraction;
}

/** True when Discord already has an answer: an earlier try arrived although it seemed to fail. */
export function isAlreadyAnswered(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
}

/**
 * What a log may hold of an error. discord.js keeps the whole request on its errors, with the member's question and the
 * interaction's token in it: those stay out.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  const code = 'code' in error ? { code: error.code } : {};
  const status = 'status' in error ? { status: error.status } : {};
  return { name, message, ...code, ...status, stack };
}
