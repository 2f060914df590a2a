using System.Runtime.Intrinsics;

namespace EcomBot.Commerce.Recommendations.Trees;

/// <summary>How the loss changes with each row's score: a softmax over the rows of a group, against those that were right.</summary>
internal sealed class Slopes(Examples examples)
{
    // A customer who bought fifty things says as much as one who bought five.
    private const float MostRight = 5;

    private readonly int[] _starts = examples.Starts();
    private readonly Vector128<float>[] _slopes = new Vector128<float>[examples.RowCount];

    /// <summary>Gets the scores so far.</summary>
    public float[] Scores { get; } = new float[examples.RowCount];

    /// <summary>Gets the first and the second derivative of a row, and 1 for the row itself.</summary>
    public Vector128<float> Of(int row) => _slopes[row];

    /// <summary>Gets the rows of some groups, in order.</summary>
    public int[] RowsOf(int[] groups)
    {
        var rows = new int[groups.Sum(group => _starts[group + 1] - _starts[group])];
        var count = 0;
        foreach (var group in groups.Order())
        {
            for (var row = _starts[group]; row < _starts[group + 1]; row++)
            {
                rows[count++] = row;
            }
        }

        return rows;
    }

    /// <summary>Brings the derivatives up to date with the scores.</summary>
    public void Update() => Parallel.For(0, examples.Groups.Count, Update);

    private void Update(int group)
    {
        var isRight = examples.Groups[group].IsRight;
        var shares = Scores[_starts[group].._starts[group + 1]];
        float right = isRight.Count(one => one);
        var weight = Math.Min(1, MostRight / right);
        var total = Exponentiate(shares);
        for (var row = 0; row < shares.Length; row++)
        {
            var share = shares[row] / total;
            _slopes[_starts[group] + row] = Vector128.Create(
                weight * ((right * share) - (isRight[row] ? 1 : 0)), MathF.Max(1e-6f, weight * right * share * (1 - share)), 1, 0);
        }
    }

    private static float Exponentiate(float[] scores)
    {
        var (highest, total) = (scores.Max(), 0f);
        for (var row = 0; row < scores.Length; row++)
        {
            scores[row] = MathF.Exp(scores[row] - highest);
            total += scores[row];
        }

        return total;
    }
}
