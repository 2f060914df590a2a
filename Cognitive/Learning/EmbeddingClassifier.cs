namespace EcomBot.Cognitive.Learning;

/// <summary>
/// Tells classes apart by the mean of a text's feature vectors (the shallow network of Joulin et al., "Bag of Tricks for
/// Efficient Text Classification", 2016): small, and a few microseconds a text.
/// </summary>
internal sealed class EmbeddingClassifier
{
    private readonly PackedRows _inputs;
    private readonly float[] _outputs;

    /// <summary>What each class gives to each number of a feature's vector: the outputs, turned.</summary>
    private readonly float[] _columns;

    /// <summary>A classifier with given weights.</summary>
    /// <param name="labels">The names of the classes.</param>
    /// <param name="inputs">The features' vectors.</param>
    /// <param name="outputs">The classes' vectors, one after the other.</param>
    public EmbeddingClassifier(IReadOnlyList<string> labels, PackedRows inputs, float[] outputs)
    {
        (Labels, _inputs, _outputs, _columns) = (labels, inputs, outputs, new float[outputs.Length]);
        for (var index = 0; index < outputs.Length; index++)
        {
            _columns[(index % inputs.Width * labels.Count) + (index / inputs.Width)] = outputs[index];
        }
    }

    /// <summary>The names of the classes, in the order of the probabilities.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>Computes the probability of each class.</summary>
    /// <param name="features">The text's features, as hashes.</param>
    /// <param name="probabilities">Receives a value a class, adding up to 1.</param>
    public void Classify(ReadOnlySpan<uint> features, Span<float> probabilities)
    {
        Span<float> hidden = stackalloc float[_inputs.Width];
        _inputs.Sum(features, 1f / Math.Max(1, features.Length), hidden);
        probabilities.Clear();
        for (var index = 0; index < hidden.Length; index++)
        {
            Vectors.Add(probabilities, _columns.AsSpan(index * probabilities.Length, probabilities.Length), hidden[index]);
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
        writer.Write(_inputs.Width);
        _inputs.Write(writer);
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
        return new(labels, PackedRows.Read(reader, size), Weights.Read(reader));
    }
}
