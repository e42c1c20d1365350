/** What a notice gives its weights in, as it writes it. */
export type WeightUnit = 'punten' | '%';
