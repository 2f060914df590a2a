using EcomBot.Cognitive.Learning;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Entities.NameTagging;

/// <summary>A linear-chain conditional random field (Lafferty 2001) over hashed features: says which words are names of what.</summary>
internal sealed class NameModel
{
    /// <summary>How many numbers a feature has: one a tag, and one more that is not used.</summary>
    public const int Width = 8;

    private const int MostTypes = (Width - 1) / 2;
    private readonly PackedRows _weights;

    /// <summary>A model with given weights.</summary>
    /// <param name="types">What it finds, at most three kinds.</param>
    /// <param name="weights"><see cref="Width"/> numbers a feature.</param>
    /// <param name="transitions">How well a tag follows another: <see cref="Width"/> rows of as many numbers.</param>
    /// <param name="facts">What is known of words.</param>
    public NameModel(IReadOnlyList<string> types, PackedRows weights, float[] transitions, WordFacts facts)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(types.Count, MostTypes);
        (Types, _weights, Transitions, Facts, Tags) = (types, weights, transitions, facts, TagsOf(types));
    }

    /// <summary>What is found.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>How many tags there are: 0 is outside; for each type, the odd one begins a name and the even one goes on with it.</summary>
    public int Tags { get; }

    /// <summary>What is known of words.</summary>
    public WordFacts Facts { get; }

    /// <summary>How well a tag follows another.</summary>
    public float[] Transitions { get; }

    /// <summary>Whether a tag may follow another; none begins with the middle of a name.</summary>
    public static bool MayFollow(int tag, int before) => tag % 2 == 1 || tag == 0 || before == tag || before == tag - 1;

    /// <summary>How many tags there are for some types.</summary>
    public static int TagsOf(IReadOnlyList<string> types) => 1 + (2 * types.Count);

    /// <summary>Sums the numbers of features.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<float> scores) => _weights.Sum(features, 1, scores);

    /// <summary>Writes the model.</summary>
    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Types.Count);
        foreach (var type in Types)
        {
            writer.Write(type);
        }
        Facts.Save(writer);
        Weights.Write(writer, Transitions);
        _weights.Write(writer);
    }

    /// <summary>Reads the model that <see cref="Save"/> wrote.</summary>
    public static NameModel Load(string model)
    {
        using var reader = new BinaryReader(Resources.Model(model));
        var types = new string[reader.ReadInt32()];
        for (var type = 0; type < types.Length; type++)
        {
            types[type] = reader.ReadString();
        }
        var facts = WordFacts.Load(reader);
        var transitions = Weights.Read(reader);
        return new(types, PackedRows.Read(reader, Width), transitions, facts);
    }
}
