/** The import cannot begin, or cannot go on, for a reason that one sentence tells. Nothing is wrong with this program. */
export class ImportRefused extends Error {
  override readonly name = "ImportRefused";
}
