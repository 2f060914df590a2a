using EcomBot.Cognitive.Learning;

namespace EcomBot.Cognitive.Intents;

/// <summary>
/// Chooses the score from which an intent is believed, from training phrases alone: intents are left out in turn, and
/// the phrases of those left out play what is none of the known ones.
/// </summary>
internal static class Threshold
{
    private const int Folds = 4;

    /// <summary>What a wrongly believed phrase counts against a known one refused: phrases left out are harder to tell from known ones than what
    /// customers write beside the matter.</summary>
    private const double UnknownShare = 0.4;

    /// <summary>The most phrases tried, by hash, so that large collections take no longer.</summary>
    private const int MostTried = 2500;

    /// <summary>The threshold that parts known from unknown best.</summary>
    /// <param name="examples">Texts and labels, as the classifier is trained on.</param>
    public static float Choose(IReadOnlyList<(string Text, string Label)> examples)
    {
        var sampled = examples.Count <= MostTried ? examples : [.. examples.OrderBy(example => Hash.Of(6, example.Text)).Take(MostTried)];
        var trials = Enumerable.Range(0, Folds).SelectMany(fold => Trial(sampled, fold)).ToArray();
        return trials.Length == 0 ? 0 : Best(trials);
    }

    private static IEnumerable<(float Score, bool Known, bool Right)> Trial(IReadOnlyList<(string Text, string Label)> examples, int fold)
    {
        var leftOut = examples.Select(example => example.Label).Distinct().Where(label => Fold(label) == fold).ToHashSet();
        var rest = examples.Where(example => !leftOut.Contains(example.Label)).ToArray();
        var trained = rest.Where(example => Fold(example.Text) != fold).ToArray();
        if (leftOut.Count == 0 || trained.Length == 0)
        {
            yield break;
        }
        var classifier = IntentClassifier.Train(trained);
        foreach (var (text, label) in examples.Where(example => leftOut.Contains(example.Label) || Fold(example.Text) == fold))
        {
            var (said, score) = classifier.Best(text);
            yield return (score, !leftOut.Contains(label), said == label);
        }
    }

    /// <summary>The score where most known phrases are told right and most unknown ones refused, both counting alike.</summary>
    private static float Best((float Score, bool Known, bool Right)[] trials)
    {
        var (known, unknown) = (trials.Count(trial => trial.Known), trials.Count(trial => !trial.Known));
        var (right, refused, best, threshold) = (trials.Count(trial => trial is { Known: true, Right: true }), 0, double.MinValue, 0f);
        foreach (var trial in trials.OrderBy(trial => trial.Score))
        {
            right -= trial is { Known: true, Right: true } ? 1 : 0;
            refused += trial.Known ? 0 : 1;
            var worth = ((double)right / Math.Max(1, known)) + (UnknownShare * refused / Math.Max(1, unknown));
            (best, threshold) = worth > best ? (worth, trial.Score) : (best, threshold);
        }
        return threshold;
    }

    private static int Fold(string text) => (int)(Hash.Of(5, text) % Folds);
}
