import { passwordHash } from "../../../model/sheets/protection";
import { invalidArgument, unsupportedOperation } from "../../errors";
import { asString, isMissing } from "../base";

/** The hash of an argument; null for no password. */
export function hashOf(password: unknown): string | null {
  const text = isMissing(password) ? "" : asString(password);
  return text === "" ? null : passwordHash(text);
}

/**
 * Checks a password that an add-in gives against what the file holds of the one that was set.
 * @param hash four hexadecimal digits; undefined where no password was set
 * @param sha the hash that a newer Excel has set
 * @throws ApiError InvalidArgument when it is another one, UnsupportedOperation when it cannot be told
 */
export function checkPassword(password: unknown, hash: string | undefined, sha: string | undefined): void {
  if (sha !== undefined) {
    throw unsupportedOperation("The workbench cannot check a password that Excel has set.");
  }
  const given = isMissing(password) ? "" : asString(password);
  if (hash !== undefined && passwordHash(given) !== hash.toUpperCase()) throw invalidArgument();
}
