import { viForm } from "./viForm";

/** Every sentence that a person reads. */
export const vi = {
  form: viForm,
} as const;
