/** Sending to Discord: what goes to an interaction's own address does not count among the bot's fifty requests a second. */
import { REST } from 'discord.js';
import type { InternalRequest, RESTOptions } from 'discord.js';

/**
 * discord.js leaves out the first response alone of what Discord does not count
 * (https://discord.com/developers/docs/topics/rate-limits#global-rate-limit). Edits of a response and what follows it are not
 * counted either, and in a rush each of them would wait for its fiftieth of a second.
 */
export class Requests extends REST {
  readonly #uncounted: REST;

  constructor(options: Partial<RESTOptions>) {
    super(options);
    this.#uncounted = new REST({ ...options, globalRequestsPerSecond: Infinity });
  }

  override async queueRequest(request: InternalRequest): ReturnType<REST['queueRequest']> {
    // The bot has no other webhooks than those of interactions.
    return request.fullRoute.startsWith('/webhooks/')
      ? this.#uncounted.queueRequest(request)
      : super.queueRequest(request);
  }
}
