using System.Buffers;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Intents;

/// <summary>Tells what customers want, as learnt from phrases.</summary>
public sealed class IntentModel
{
    /// <summary>How fast confidence grows around the threshold, where it is one half.</summary>
    private const float Steepness = 4;

    private readonly IntentClassifier? _classifier;
    private readonly float _threshold;

    private IntentModel(IntentClassifier? classifier, float threshold) => (_classifier, _threshold) = (classifier, threshold);

    /// <summary>A model that knows no intent.</summary>
    public static IntentModel Empty { get; } = new(null, 0);

    /// <summary>Learns intents from phrases: the same model for the same phrases, whatever their order.</summary>
    /// <param name="phrases">At least two phrases for each intent; those of <see cref="Intent.None"/> teach what is none of the others.</param>
    /// <returns>The model; <see cref="Empty"/> when there are fewer than two intents to tell apart.</returns>
    /// <exception cref="FormatException">A phrase has a slot that does not exist.</exception>
    public static IntentModel Train(IEnumerable<IntentPhrase> phrases)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        var examples = phrases.Distinct()
            .Select(phrase => (Text: IntentSlots.Mask(phrase.Text), Label: phrase.Intent))
            .OrderBy(example => example.Label, StringComparer.Ordinal).ThenBy(example => example.Text, StringComparer.Ordinal)
            .ToArray();
        return examples.DistinctBy(example => example.Label).Count() < 2
            ? Empty
            : new(IntentClassifier.Train(examples), Threshold.Choose(examples));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    internal static IntentModel Read(BinaryReader reader) => new(IntentClassifier.Read(reader), reader.ReadSingle());

    /// <summary>Writes the model.</summary>
    /// <returns>False for the empty one, of which there is nothing to write.</returns>
    internal bool Write(BinaryWriter writer)
    {
        _classifier?.Write(writer);
        writer.Write(_threshold);
        return _classifier is not null;
    }

    /// <summary>What a text asks for, surest first; nothing when it asks for nothing known.</summary>
    internal IReadOnlyList<ScoredIntent> Read(TextReading reading, IReadOnlyList<TextEntity> entities)
    {
        if (_classifier is null || reading.Tokens.Length == 0)
        {
            return [];
        }
        var whole = Ranked(reading, reading.Tokens[0].Start..reading.Tokens[^1].End, entities);
        var parts = Clauses.Of(reading, entities);
        return parts.Count > 1 ? WithParts(reading, entities, whole, parts) : Believed(whole);
    }

    private IReadOnlyList<ScoredIntent> WithParts(TextReading reading, IReadOnlyList<TextEntity> entities, Ranking whole, IReadOnlyList<Range> parts)
    {
        var found = new List<ScoredIntent>();
        foreach (var part in parts)
        {
            var best = Ranked(reading, part, entities).Best;
            var known = found.FindIndex(other => other.Name == best.Name);
            if (!best.IsBelieved || (known >= 0 && found[known].Score >= best.Score))
            {
                continue;
            }
            if (known >= 0)
            {
                found.RemoveAt(known);
            }
            found.Add(best.At(part));
        }
        if (found.Count == 0)
        {
            return Believed(whole);
        }
        found.AddRange(Believed(whole).Where(intent => found.TrueForAll(other => other.Name != intent.Name && other.Score < intent.Score)));
        found.Sort((left, right) => right.Score.CompareTo(left.Score));
        return found;
    }

    /// <summary>The best and the runner-up, or nothing when the best is not believed.</summary>
    private static IReadOnlyList<ScoredIntent> Believed(Ranking ranked) =>
        !ranked.Best.IsBelieved ? []
        : ranked.Second.Name == Intent.None ? [ranked.Best.At(ranked.Part)] : [ranked.Best.At(ranked.Part), ranked.Second.At(ranked.Part)];

    private Ranking Ranked(TextReading reading, Range part, IReadOnlyList<TextEntity> entities)
    {
        Span<float> scores = stackalloc float[_classifier!.Labels.Count];
        var room = ArrayPool<char>.Shared.Rent(IntentSlots.LengthOfMasked(part, entities));
        _classifier.Score(room.AsSpan(0, IntentSlots.Mask(reading.Folded, part, entities, room)), scores);
        ArrayPool<char>.Shared.Return(room);
        var (best, second) = (0, -1);
        for (var label = 1; label < scores.Length; label++)
        {
            if (scores[label] > scores[best])
            {
                (best, second) = (label, best);
            }
            else if (second < 0 || scores[label] > scores[second])
            {
                second = label;
            }
        }
        return new(part, Likely(best, scores[best]), Likely(second, scores[second]));
    }

    private LikelyIntent Likely(int label, float score) => new(_classifier!.Labels[label], 1 / (1 + Math.Exp(-Steepness * (score - _threshold))));

    /// <summary>The two surest intents of a part of a text.</summary>
    private readonly record struct Ranking(Range Part, LikelyIntent Best, LikelyIntent Second);
}
