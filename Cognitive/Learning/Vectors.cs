using System.Numerics;
using System.Runtime.InteropServices;

namespace EcomBot.Cognitive.Learning;

/// <summary>Arithmetic on rows of numbers.</summary>
internal static class Vectors
{
    /// <summary>Adds a row to another.</summary>
    public static void Add(Span<float> sum, ReadOnlySpan<float> row)
    {
        var sums = MemoryMarshal.Cast<float, Vector<float>>(sum);
        var rows = MemoryMarshal.Cast<float, Vector<float>>(row);
        for (var index = 0; index < sums.Length; index++)
        {
            sums[index] += rows[index];
        }
        for (var index = sums.Length * Vector<float>.Count; index < sum.Length; index++)
        {
            sum[index] += row[index];
        }
    }

    /// <summary>Adds a multiple of a row to another.</summary>
    public static void Add(Span<float> sum, ReadOnlySpan<float> row, float factor)
    {
        var sums = MemoryMarshal.Cast<float, Vector<float>>(sum);
        var rows = MemoryMarshal.Cast<float, Vector<float>>(row);
        var factors = new Vector<float>(factor);
        for (var index = 0; index < sums.Length; index++)
        {
            sums[index] += rows[index] * factors;
        }
        for (var index = sums.Length * Vector<float>.Count; index < sum.Length; index++)
        {
            sum[index] += row[index] * factor;
        }
    }

    /// <summary>The sum of the products of two rows.</summary>
    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var sum = 0f;
        for (var index = 0; index < left.Length; index++)
        {
            sum += left[index] * right[index];
        }
        return sum;
    }

    /// <summary>Multiplies every number of a row.</summary>
    public static void Scale(Span<float> row, float factor)
    {
        foreach (ref var number in row)
        {
            number *= factor;
        }
    }

    /// <summary>Turns scores into probabilities that add up to 1.</summary>
    public static void Softmax(Span<float> scores)
    {
        var largest = float.MinValue;
        foreach (var score in scores)
        {
            largest = Math.Max(largest, score);
        }
        var sum = 0f;
        foreach (ref var score in scores)
        {
            score = MathF.Exp(score - largest);
            sum += score;
        }
        Scale(scores, 1 / sum);
    }
}
