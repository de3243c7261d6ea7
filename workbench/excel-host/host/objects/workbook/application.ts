import { HostObject } from "../base";

/** Excel itself. */
export class Application extends HostObject {
  readonly typeName = "Application";
}

export class CultureInfo extends HostObject {
  readonly typeName = "CultureInfo";
}

export class NumberFormatInfo extends HostObject {
  readonly typeName = "NumberFormatInfo";
}

export class DatetimeFormatInfo extends HostObject {
  readonly typeName = "DatetimeFormatInfo";
}
