using System.Runtime.Intrinsics;

namespace EcomBot.Cognitive.Learning;

/// <summary>Sixteen classes that are learnt side by side, so that every example is gone through once for all of them; none changes another.</summary>
/// <param name="rows">The examples.</param>
/// <param name="squares">The sum of the squares of each example.</param>
/// <param name="classes">The class of each example: 0 to 15, or any other number for none of these.</param>
/// <param name="columns">How many weights a class has.</param>
/// <param name="costs">What a mistake costs: of an example of the class, and of any other.</param>
internal sealed class SupportVectorBlock(SparseRow[] rows, float[] squares, int[] classes, int columns, (float Inside, float Outside) costs)
{
    /// <summary>How many classes a block has.</summary>
    public const int Classes = 16;

    /// <summary>A class is learnt when no example of a round asks for a greater change.</summary>
    private const float Precise = 0.05f;

    private const float LeastChange = 1e-6f;

    private readonly Vector512<float>[] _weights = new Vector512<float>[columns];
    private readonly Vector512<float>[] _factors = new Vector512<float>[rows.Length];
    private Vector512<float> _change;
    private Vector512<float> _isOpen;

    /// <summary>Whether every class is learnt.</summary>
    public bool IsLearnt => _isOpen.AsInt32() == Vector512<int>.Zero;

    /// <summary>Opens the first classes; the others are left alone.</summary>
    public void Begin(int count) =>
        _isOpen = Vector512.LessThan(Vector512<int>.Indices, Vector512.Create(count)).AsSingle();

    /// <summary>Learns from one example.</summary>
    public void Step(int row)
    {
        var isInside = Vector512.Equals(Vector512<int>.Indices, Vector512.Create(classes[row])).AsSingle();
        var sign = Vector512.ConditionalSelect(isInside, Vector512.Create(1f), Vector512.Create(-1f));
        var diagonal = Vector512.ConditionalSelect(isInside, Vector512.Create(0.5f / costs.Inside), Vector512.Create(0.5f / costs.Outside));
        var before = _factors[row];
        var gradient = (sign * Dot(rows[row])) - Vector512.Create(1f) + (diagonal * before);
        var isFree = Vector512.Equals(before, Vector512<float>.Zero);
        var projected = Vector512.Abs(Vector512.ConditionalSelect(isFree, Vector512.Min(gradient, Vector512<float>.Zero), gradient));
        var changes = Vector512.GreaterThanOrEqual(projected, Vector512.Create(LeastChange)) & _isOpen;
        if (changes.AsInt32() != Vector512<int>.Zero)
        {
            var after = Vector512.Max(before - (gradient / (Vector512.Create(squares[row]) + diagonal)), Vector512<float>.Zero);
            _factors[row] = Vector512.ConditionalSelect(changes, after, before);
            AddTo(rows[row], (_factors[row] - before) * sign);
            _change = Vector512.Max(_change, projected & changes);
        }
    }

    /// <summary>Closes the classes that are learnt.</summary>
    public void EndRound()
    {
        _isOpen &= Vector512.GreaterThanOrEqual(_change, Vector512.Create(Precise));
        _change = Vector512<float>.Zero;
    }

    /// <summary>The weights of one class of the block.</summary>
    public float[] WeightsOf(int place) => Array.ConvertAll(_weights, weight => weight[place]);

    private Vector512<float> Dot(SparseRow row)
    {
        var (columns, values, weights) = (row.Columns, row.Values, _weights);
        var sum = Vector512<float>.Zero;
        for (var index = 0; index < columns.Length && index < values.Length; index++)
        {
            sum += weights[columns[index]] * values[index];
        }
        return sum;
    }

    private void AddTo(SparseRow row, Vector512<float> factor)
    {
        var (columns, values, weights) = (row.Columns, row.Values, _weights);
        for (var index = 0; index < columns.Length && index < values.Length; index++)
        {
            weights[columns[index]] += factor * values[index];
        }
    }
}
