namespace EcomBot.Cognitive.Learning;

/// <summary>A text as numbers: which features it has and how much each counts.</summary>
/// <param name="Columns">The features' numbers.</param>
/// <param name="Values">What each counts.</param>
internal sealed record SparseRow(int[] Columns, float[] Values)
{
    /// <summary>The sum of the squares of its values.</summary>
    public float Square => Vectors.Dot(Values, Values);

    /// <summary>The sum of the products with a row of weights.</summary>
    public float Dot(float[] weights)
    {
        var sum = 0f;
        for (var index = 0; index < Columns.Length; index++)
        {
            sum += weights[Columns[index]] * Values[index];
        }
        return sum;
    }

    /// <summary>Adds a multiple of the row to weights.</summary>
    public void AddTo(float[] weights, float factor)
    {
        for (var index = 0; index < Columns.Length; index++)
        {
            weights[Columns[index]] += factor * Values[index];
        }
    }
}
