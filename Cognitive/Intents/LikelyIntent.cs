namespace EcomBot.Cognitive.Intents;

/// <summary>An intent and how sure it is, before it is said where in the text.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Score">From 0 to 1.</param>
internal readonly record struct LikelyIntent(string Name, double Score)
{
    private const double LeastBelieved = 0.5;

    /// <summary>Whether it is told: likelier than not, and something known.</summary>
    public bool IsBelieved => Score >= LeastBelieved && Name != Intent.None;

    /// <summary>The intent of a part of a text.</summary>
    public ScoredIntent At(Range part) => new(Name, Score, part.Start.Value, part.End.Value - part.Start.Value);
}
