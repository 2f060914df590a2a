using System.Runtime.Intrinsics;

namespace EcomBot.Cognitive.Learning;

/// <summary>Gives texts three scores by what was learnt from the rows of a <see cref="HashedTable"/>, without writing their rows down.</summary>
/// <param name="packed">How telling each column is, and after it the weights of each score.</param>
internal sealed class HashedScorer(PackedColumns packed)
{
    /// <summary>How many scores there are.</summary>
    public const int Scores = PackedColumns.Rows - 1;

    /// <summary>Puts a table and its weights together.</summary>
    /// <param name="table">The table.</param>
    /// <param name="weights">A row a score; what is beyond the table's columns is left out.</param>
    public static HashedScorer Of(HashedTable table, float[][] weights)
    {
        var packed = new PackedColumns(table.Columns);
        packed.Put(0, table.Rarity);
        for (var score = 0; score < Scores; score++)
        {
            packed.Put(1 + score, weights[score].AsSpan(0, table.Columns));
        }
        return new(packed);
    }

    /// <summary>Multiplies a text's row with the weights of each score.</summary>
    /// <param name="features">The features.</param>
    /// <param name="kind">The hash of the kind of text.</param>
    /// <param name="scores">Receives the sums.</param>
    public void Score(FeatureBag features, uint kind, Span<float> scores)
    {
        var (sums, square) = (Vector128<float>.Zero, 0f);
        var weights = features.Weights;
        var hashes = features.Hashes;
        for (var index = 0; index < hashes.Length; index++)
        {
            var shared = packed[HashedTable.Shared(hashes[index], packed.Columns)];
            var own = packed[HashedTable.Own(hashes[index], kind, packed.Columns)];
            var (value, ownValue) = (weights[index] * shared.ToScalar(), weights[index] * own.ToScalar() * HashedTable.OwnWeight);
            square += (value * value) + (ownValue * ownValue);
            sums += (shared * value) + (own * ownValue);
        }
        var rarity = packed.Scale(0);
        var length = HashedTable.ToLengthOne(square * rarity * rarity);
        for (var score = 0; score < Scores; score++)
        {
            scores[score] = sums[1 + score] * length * rarity * packed.Scale(1 + score);
        }
    }

    /// <summary>Writes how telling each column is.</summary>
    public void WriteTable(BinaryWriter writer) => packed.Write(writer, 0);

    /// <summary>Writes the weights of one score.</summary>
    public void WriteWeights(BinaryWriter writer, int score) => packed.Write(writer, 1 + score);

    /// <summary>Reads what <see cref="WriteTable"/> wrote; the weights are still to be read.</summary>
    public static HashedScorer ReadTable(BinaryReader reader) => new(PackedColumns.ReadFirst(reader));

    /// <summary>Reads what <see cref="WriteWeights"/> wrote.</summary>
    public void ReadWeights(BinaryReader reader, int score) => packed.Read(reader, 1 + score);
}
