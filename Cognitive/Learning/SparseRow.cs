namespace EcomBot.Cognitive.Learning;

/// <summary>A text as numbers: which features it has and how much each counts.</summary>
/// <param name="Columns">The features' numbers.</param>
/// <param name="Values">What each counts.</param>
internal sealed record SparseRow(int[] Columns, float[] Values)
{
    /// <summary>The sum of the squares of its values.</summary>
    public float Square => Vectors.Dot(Values, Values);
}
