namespace EcomBot.Cognitive.Sentiments;

/// <summary>A place of a text that feels good or bad.</summary>
/// <param name="Start">Where the words start.</param>
/// <param name="End">The place after them.</param>
/// <param name="Strength">How much: above 0 good, below 0 bad, negation and intensity counted in.</param>
/// <param name="IsNegated">Whether a negation turned it.</param>
internal readonly record struct FeelingHit(int Start, int End, float Strength, bool IsNegated);
