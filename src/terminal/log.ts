import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';

/**
 * The bot's log, one JSON object a line. Why it cannot go on is said in a sentence on standard error: where that is read in the same
 * terminal (`isToldBeside`), the log need not say it a second time.
 */
export function openLog(
  level: string,
  { isToldBeside, destination }: { readonly isToldBeside: boolean; readonly destination?: DestinationStream },
): Logger {
  const options = {
    level,
    hooks: {
      logMethod(this: Logger, args: Parameters<typeof this.info>, log: typeof this.info, severity: number): void {
        if (!isToldBeside || severity !== pino.levels.values.fatal) log.apply(this, args);
      },
    },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
