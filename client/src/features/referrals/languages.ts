/** Languages that people here most often ask for, by how many speak them in the United States (Census Bureau, ACS); codes of ISO 639-1. */
export const spokenLanguages = ["en", "es", "zh", "tl", "vi", "ar", "fr", "ko", "ru", "ht", "hi", "pt", "pl", "ur", "fa", "so", "am", "sw", "ne", "uk"] as const;
