namespace EcomBot.Cognitive.Learning;

/// <summary>
/// Tells classes apart by the mean of a text's feature vectors (the shallow network of Joulin et al., "Bag of Tricks for
/// Efficient Text Classification", 2016): small, and a few microseconds a text.
/// </summary>
internal sealed class EmbeddingClassifier
{
    private readonly float[] _inputs;
    private readonly float[] _outputs;
    private readonly uint _mask;
    private readonly int _size;

    /// <summary>A classifier with given weights.</summary>
    /// <param name="labels">The names of the classes.</param>
    /// <param name="size">The length of a feature's vector.</param>
    /// <param name="inputs">The features' vectors, one after the other; their number is a power of two.</param>
    /// <param name="outputs">The classes' vectors, one after the other.</param>
    public EmbeddingClassifier(IReadOnlyList<string> labels, int size, float[] inputs, float[] outputs)
    {
        (Labels, _size, _inputs, _outputs) = (labels, size, inputs, outputs);
        _mask = (uint)(inputs.Length / size) - 1;
    }

    /// <summary>The names of the classes, in the order of the probabilities.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>Computes the probability of each class.</summary>
    /// <param name="features">The text's features, as hashes.</param>
    /// <param name="probabilities">Receives a value a class, adding up to 1.</param>
    public void Classify(ReadOnlySpan<uint> features, Span<float> probabilities)
    {
        Span<float> hidden = stackalloc float[_size];
        hidden.Clear();
        foreach (var feature in features)
        {
            Vectors.Add(hidden, _inputs.AsSpan((int)(feature & _mask) * _size, _size));
        }
        Vectors.Scale(hidden, 1f / Math.Max(1, features.Length));
        for (var label = 0; label < probabilities.Length; label++)
        {
            probabilities[label] = Vectors.Dot(hidden, _outputs.AsSpan(label * _size, _size));
        }
        Vectors.Softmax(probabilities);
    }

    /// <summary>Writes the classifier in its compact form: vectors as signed bytes with one scale each table.</summary>
    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Labels.Count);
        foreach (var label in Labels)
        {
            writer.Write(label);
        }
        writer.Write(_size);
        Weights.Write(writer, _inputs);
        Weights.Write(writer, _outputs);
    }

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    public static EmbeddingClassifier Load(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        var labels = new string[reader.ReadInt32()];
        for (var label = 0; label < labels.Length; label++)
        {
            labels[label] = reader.ReadString();
        }
        var size = reader.ReadInt32();
        return new(labels, size, Weights.Read(reader), Weights.Read(reader));
    }
}
