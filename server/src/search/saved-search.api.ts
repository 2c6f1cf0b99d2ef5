import type { FieldCipher } from "../platform/encryption/field-cipher.ts";
import { readQuestion, type SavedQuestion } from "./saved-question.rules.ts";
import type { SealedSearch } from "./saved-search.store.ts";

/** Where a saved search's sealed texts live, for the cipher. */
export const savedSearchPlace = (column: "name" | "question", id: string) => ({ table: "saved_search", column, row: id });

/** A saved search as its member reads it. */
export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  readonly question: SavedQuestion;
  readonly tellWhenFundOpens: boolean;
  readonly createdAt: Date;
}

export function openSavedSearch(cipher: FieldCipher, row: SealedSearch): SavedSearch {
  const { id, tellWhenFundOpens, createdAt } = row;
  const name = cipher.open(savedSearchPlace("name", id), row.nameSealed);
  const question = readQuestion(cipher.open(savedSearchPlace("question", id), row.questionSealed));
  return { id, name, question, tellWhenFundOpens, createdAt };
}
