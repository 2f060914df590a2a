using System.Numerics;
using System.Runtime.InteropServices;

namespace EcomBot.Commerce.Recommendations.Linear;

/// <summary>The inner loops of the matrix inverse: four rows at once, so that what was loaded is used four times.</summary>
internal static class Kernels
{
    /// <summary>Takes from <paramref name="target"/> at four places from <paramref name="column"/> on the products of a row with four others.</summary>
    public static void SubtractDots(Span<float> target, int column, ReadOnlySpan<float> row, SquareMatrix others, int from)
    {
        var a = MemoryMarshal.Cast<float, Vector<float>>(row);
        var b0 = Vectors(others, column, from, row.Length);
        var b1 = Vectors(others, column + 1, from, row.Length);
        var b2 = Vectors(others, column + 2, from, row.Length);
        var b3 = Vectors(others, column + 3, from, row.Length);
        var (s0, s1, s2, s3) = (Vector<float>.Zero, Vector<float>.Zero, Vector<float>.Zero, Vector<float>.Zero);
        for (var i = 0; i < a.Length; i++)
        {
            s0 = Vector.FusedMultiplyAdd(a[i], b0[i], s0);
            s1 = Vector.FusedMultiplyAdd(a[i], b1[i], s1);
            s2 = Vector.FusedMultiplyAdd(a[i], b2[i], s2);
            s3 = Vector.FusedMultiplyAdd(a[i], b3[i], s3);
        }

        target[column] -= Vector.Sum(s0);
        target[column + 1] -= Vector.Sum(s1);
        target[column + 2] -= Vector.Sum(s2);
        target[column + 3] -= Vector.Sum(s3);
    }

    /// <summary>Gets the product of two rows.</summary>
    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var a = MemoryMarshal.Cast<float, Vector<float>>(left);
        var b = MemoryMarshal.Cast<float, Vector<float>>(right);
        var sum = Vector<float>.Zero;
        for (var i = 0; i < a.Length; i++)
        {
            sum = Vector.FusedMultiplyAdd(a[i], b[i], sum);
        }

        var dot = Vector.Sum(sum);
        for (var i = a.Length * Vector<float>.Count; i < left.Length; i++)
        {
            dot += left[i] * right[i];
        }

        return dot;
    }

    /// <summary>Adds multiples of four rows to <paramref name="target"/>, over its length.</summary>
    public static void AddFour(
        Span<float> target, Vector4 factors, ReadOnlySpan<float> r0, ReadOnlySpan<float> r1, ReadOnlySpan<float> r2, ReadOnlySpan<float> r3)
    {
        var t = MemoryMarshal.Cast<float, Vector<float>>(target);
        var a = MemoryMarshal.Cast<float, Vector<float>>(r0);
        var b = MemoryMarshal.Cast<float, Vector<float>>(r1);
        var c = MemoryMarshal.Cast<float, Vector<float>>(r2);
        var d = MemoryMarshal.Cast<float, Vector<float>>(r3);
        var (x, y) = (new Vector<float>(factors.X), new Vector<float>(factors.Y));
        var (z, w) = (new Vector<float>(factors.Z), new Vector<float>(factors.W));
        for (var i = 0; i < t.Length; i++)
        {
            var near = Vector.FusedMultiplyAdd(x, a[i], Vector.FusedMultiplyAdd(y, b[i], t[i]));
            t[i] = Vector.FusedMultiplyAdd(z, c[i], Vector.FusedMultiplyAdd(w, d[i], near));
        }

        for (var i = t.Length * Vector<float>.Count; i < target.Length; i++)
        {
            target[i] += (factors.X * r0[i]) + (factors.Y * r1[i]) + (factors.Z * r2[i]) + (factors.W * r3[i]);
        }
    }

    private static ReadOnlySpan<Vector<float>> Vectors(SquareMatrix matrix, int row, int from, int length) =>
        MemoryMarshal.Cast<float, Vector<float>>(matrix.Row(row).Slice(from, length));
}
