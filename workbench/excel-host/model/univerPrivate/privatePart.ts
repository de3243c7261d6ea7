/** The version of Univer whose inside this folder knows, and package.json has. */
export const UNIVER_VERSION = "0.25.1";

/**
 * What of the inside of one of Univer's services is relied on. Everything in this folder takes it by this function while the
 * workbook is made, so that another version that lacks something stops the start and says what, before a cell is wrong.
 * @param name what the service is called in Univer. @param members the names of all that `T` has
 * @throws Error naming what is missing
 */
export function privatePart<T extends object>(
  service: object,
  name: string,
  members: Readonly<Record<keyof T, true>>,
): T {
  // Asked for by its value: some services are proxies, which have what they do not list.
  const missing = Object.keys(members).filter((member) => Reflect.get(service, member) === undefined);
  if (missing.length > 0) {
    throw new Error(
      `Univer's ${name} has no ${missing.join(", ")}, which it had in version ${UNIVER_VERSION}: see workbench/excel-host/model/univerPrivate.`,
    );
  }
  return service as T;
}
