using EcomBot.Cognitive.Learning;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Identification;

/// <summary>Tells the language of a text: by its script, and in Latin letters by a model of words and letter groups.</summary>
internal sealed class LanguageIdentifier
{
    /// <summary>The languages that are told apart; every other is <see cref="DetectedLanguage.Other"/>.</summary>
    public static readonly IReadOnlyList<string> Known = ["de", "en", "es", "fr", "pt", "zh"];

    /// <summary>How many letters of an alphabet say as much as one ideograph.</summary>
    private const int LettersPerIdeograph = 3;

    /// <summary>How much likelier the hinted language is before the text is read.</summary>
    private const float HintWeight = 4;

    private readonly EmbeddingClassifier _model;
    private readonly bool[] _isKnown;

    /// <summary>An identifier with the model that comes with the project.</summary>
    public LanguageIdentifier()
    {
        _model = LoadModel();
        _isKnown = [.. _model.Labels.Select(Known.Contains)];
    }

    /// <summary>The language of a text; the hinted one where the text does not tell.</summary>
    public DetectedLanguage Identify(string text, string? hint)
    {
        var scripts = ScriptCount.Of(text);
        if (scripts.Letters == 0)
        {
            return new(hint ?? DetectedLanguage.Other, 0);
        }
        var ideographs = scripts.Ideographs * LettersPerIdeograph;
        if (scripts.Kana == 0 && ideographs > scripts.Latin && ideographs > scripts.Foreign)
        {
            return new("zh", 0.98);
        }
        return scripts.Foreign + scripts.Kana + ideographs > scripts.Latin
            ? new(DetectedLanguage.Other, 0.98)
            : OfLatin(text, hint);
    }

    private DetectedLanguage OfLatin(string text, string? hint)
    {
        var features = FeatureBuffer.OfThread();
        LanguageFeatures.Collect(text, features);
        if (features.Count == 0)
        {
            return new(hint ?? DetectedLanguage.Other, 0);
        }
        Span<float> probabilities = stackalloc float[_model.Labels.Count];
        _model.Classify(features.Features, probabilities);
        return Surest(probabilities, hint);
    }

    private DetectedLanguage Surest(ReadOnlySpan<float> probabilities, string? hint)
    {
        var (other, best, total, language) = (0f, 0f, 0f, DetectedLanguage.Other);
        for (var label = 0; label < probabilities.Length; label++)
        {
            var name = _model.Labels[label];
            var probability = probabilities[label] * (name == hint ? HintWeight : 1);
            total += probability;
            other += _isKnown[label] ? 0 : probability;
            if (_isKnown[label] && probability > best)
            {
                (best, language) = (probability, name);
            }
        }
        return best >= other ? new(language, best / total) : new(DetectedLanguage.Other, other / total);
    }

    private static EmbeddingClassifier LoadModel()
    {
        using var stream = Resources.Model("language");
        return EmbeddingClassifier.Load(stream);
    }
}
