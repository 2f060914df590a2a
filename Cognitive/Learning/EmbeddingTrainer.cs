namespace EcomBot.Cognitive.Learning;

/// <summary>Trains an <see cref="EmbeddingClassifier"/> by stochastic gradient descent, the same weights for the same examples.</summary>
/// <param name="labels">The names of the classes.</param>
/// <param name="rows">How many features have a vector of their own, a power of two; others share one.</param>
/// <param name="size">The length of a vector.</param>
internal sealed class EmbeddingTrainer(IReadOnlyList<string> labels, int rows, int size)
{
    private readonly float[] _inputs = InitialInputs(rows, size);
    private readonly float[] _outputs = new float[labels.Count * size];
    private readonly float[] _hidden = new float[size];
    private readonly float[] _gradient = new float[size];
    private readonly float[] _scores = new float[labels.Count];

    /// <summary>Learns from examples, in the order they come.</summary>
    /// <param name="examples">Features and the number of the class.</param>
    /// <param name="steps">How many examples will come, which the learning rate falls over.</param>
    /// <param name="rate">The learning rate to start with.</param>
    public void Learn(IEnumerable<(uint[] Features, int Label, float Weight)> examples, long steps, float rate)
    {
        var step = 0L;
        foreach (var (features, label, weight) in examples)
        {
            if (features.Length > 0)
            {
                Learn(features, label, weight * rate * Math.Max(0.0001f, 1 - ((float)step / steps)));
            }
            step++;
        }
    }

    /// <summary>The classifier with what was learnt.</summary>
    public EmbeddingClassifier Build() => new(labels, PackedRows.Of(_inputs, size), _outputs);

    private void Learn(uint[] features, int label, float rate)
    {
        SetHidden(features);
        SetScores();
        Array.Clear(_gradient);
        for (var other = 0; other < _scores.Length; other++)
        {
            var error = rate * ((other == label ? 1 : 0) - _scores[other]);
            var row = other * size;
            for (var index = 0; index < size; index++)
            {
                _gradient[index] += error * _outputs[row + index];
                _outputs[row + index] += error * _hidden[index];
            }
        }
        Vectors.Scale(_gradient, 1 / MathF.Sqrt(features.Length));
        foreach (var feature in features)
        {
            var row = Row(feature);
            for (var index = 0; index < size; index++)
            {
                _inputs[row + index] += _gradient[index];
            }
        }
    }

    private void SetHidden(uint[] features)
    {
        Array.Clear(_hidden);
        foreach (var feature in features)
        {
            var row = Row(feature);
            for (var index = 0; index < size; index++)
            {
                _hidden[index] += _inputs[row + index];
            }
        }
        for (var index = 0; index < size; index++)
        {
            _hidden[index] /= features.Length;
        }
    }

    private void SetScores()
    {
        for (var label = 0; label < _scores.Length; label++)
        {
            _scores[label] = Vectors.Dot(_outputs.AsSpan(label * size, size), _hidden);
        }
        Vectors.Softmax(_scores);
    }

    private int Row(uint feature) => (int)(feature & (uint)(rows - 1)) * size;

    private static float[] InitialInputs(int rows, int size)
    {
        var random = new Random(1);
        var inputs = new float[rows * size];
        for (var index = 0; index < inputs.Length; index++)
        {
            inputs[index] = ((random.NextSingle() * 2) - 1) / size;
        }
        return inputs;
    }
}
