using System.Numerics;

namespace EcomBot.Commerce.Recommendations.Linear;

/// <summary>Inverts a symmetric matrix with only positive eigenvalues, in its place, by blocks and on all processors.</summary>
/// <remarks>
/// G = L Lᵀ (Cholesky), then L is inverted, then G⁻¹ = L⁻ᵀ L⁻¹. The size is a multiple of <see cref="Block"/>; callers pad with ones
/// on the diagonal.
/// </remarks>
internal static class SymmetricInverse
{
    /// <summary>How many rows make a block.</summary>
    public const int Block = 64;

    /// <summary>Puts the inverse in the place of the matrix.</summary>
    public static void Invert(SquareMatrix matrix, CancellationToken cancellationToken)
    {
        var parallel = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        for (var start = 0; start < matrix.Size; start += Block)
        {
            FactorDiagonal(matrix, start);
            SolveBelow(matrix, start, parallel);
            UpdateBelow(matrix, start, parallel);
        }

        for (var start = 0; start < matrix.Size; start += Block)
        {
            InvertRows(matrix, start, parallel);
        }

        MultiplyTransposed(matrix, parallel);
    }

    private static void FactorDiagonal(SquareMatrix a, int start)
    {
        for (var j = start; j < start + Block; j++)
        {
            var pivot = a[j, j] - Kernels.Dot(a.Row(j)[start..j], a.Row(j)[start..j]);
            a[j, j] = MathF.Sqrt(pivot);
            for (var i = j + 1; i < start + Block; i++)
            {
                a[i, j] = (a[i, j] - Kernels.Dot(a.Row(i)[start..j], a.Row(j)[start..j])) / a[j, j];
            }
        }
    }

    private static void SolveBelow(SquareMatrix a, int start, ParallelOptions parallel) =>
        Parallel.For(start + Block, a.Size, parallel, i =>
        {
            var row = a.Row(i);
            for (var j = start; j < start + Block; j++)
            {
                row[j] = (row[j] - Kernels.Dot(row[start..j], a.Row(j)[start..j])) / a[j, j];
            }
        });

    // The rows below lose what this block explains; only the lower triangle is kept up to date.
    private static void UpdateBelow(SquareMatrix a, int start, ParallelOptions parallel) =>
        Parallel.For(start + Block, a.Size, parallel, i =>
        {
            var row = a.Row(i);
            var factors = row.Slice(start, Block);
            for (var j = start + Block; j <= i; j += 4)
            {
                Kernels.SubtractDots(row, j, factors, a, start);
            }
        });

    // Rows of L⁻¹: those above are inverted already, and make those of this block.
    private static void InvertRows(SquareMatrix a, int start, ParallelOptions parallel)
    {
        var products = new float[Block][];
        Parallel.For(0, Block, parallel, i => products[i] = Combine(a, a.Row(start + i)[..start], 0, start));
        var inverse = InvertDiagonal(a, start);
        for (var i = 0; i < Block; i++)
        {
            var row = a.Row(start + i);
            row[..start].Clear();
            for (var p = 0; p <= i; p += 4)
            {
                Kernels.AddFour(row[..start], -Four(inverse.AsSpan(i * Block, Block), p), products[p], products[p + 1], products[p + 2], products[p + 3]);
            }

            inverse.AsSpan(i * Block, Block).CopyTo(row[start..]);
        }
    }

    private static float[] InvertDiagonal(SquareMatrix a, int start)
    {
        var inverse = new float[Block * Block];
        for (var j = 0; j < Block; j++)
        {
            for (var i = j; i < Block; i++)
            {
                var sum = i == j ? 1f : 0f;
                for (var p = j; p < i; p++)
                {
                    sum -= a[start + i, start + p] * inverse[(p * Block) + j];
                }

                inverse[(i * Block) + j] = sum / a[start + i, start + i];
            }
        }

        return inverse;
    }

    // Row i of the result needs column i of L⁻¹ from row i down; columns are gathered a block at a time.
    private static void MultiplyTransposed(SquareMatrix a, ParallelOptions parallel)
    {
        var result = new float[a.Size][];
        Parallel.For(0, a.Size, parallel, i =>
        {
            var first = i / Block * Block;
            var column = new float[a.Size - first];
            for (var p = i; p < a.Size; p++)
            {
                column[p - first] = a[p, i];
            }

            result[i] = Combine(a, column, first, i + 1);
        });
        for (var i = 0; i < a.Size; i++)
        {
            result[i].AsSpan(0, i + 1).CopyTo(a.Row(i));
            for (var j = 0; j < i; j++)
            {
                a[j, i] = result[i][j];
            }
        }
    }

    // The sum of the rows from first on, each times its factor, over the first columns.
    private static float[] Combine(SquareMatrix a, ReadOnlySpan<float> factors, int first, int columns)
    {
        var sum = new float[columns];
        for (var p = 0; p < factors.Length; p += 4)
        {
            // Rows are zero right of the diagonal once they are inverted.
            var reach = Math.Min(columns, first + p + 4);
            Kernels.AddFour(
                sum.AsSpan(0, reach), Four(factors, p), a.Row(first + p)[..reach], a.Row(first + p + 1)[..reach],
                a.Row(first + p + 2)[..reach], a.Row(first + p + 3)[..reach]);
        }

        return sum;
    }

    private static Vector4 Four(ReadOnlySpan<float> values, int place) =>
        new(values[place], values[place + 1], values[place + 2], values[place + 3]);
}
