/** An action of a macro or an automation rule. Its parameters depend on its name. */
export interface Action {
  readonly action_name: string;
  readonly action_params: readonly unknown[];
}

/** Actions as they are stored, and the IDs of the files that they send. */
export interface StoredActions {
  readonly actions: readonly Action[];
  readonly file_ids: readonly number[];
}
