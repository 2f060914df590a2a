namespace EcomBot.Cognitive;

/// <summary>What one message says.</summary>
public sealed record TextInsights
{
    /// <summary>The message as it was read.</summary>
    public required string Text { get; init; }

    /// <summary>The language it is written in.</summary>
    public required DetectedLanguage Language { get; init; }

    /// <summary>How the customer feels.</summary>
    public required Sentiment Sentiment { get; init; }

    /// <summary>What the customer thinks of what, in the order of the text.</summary>
    public IReadOnlyList<Opinion> Opinions { get; init; } = [];

    /// <summary>The things it names, in the order of the text; of overlapping ones the surest.</summary>
    public IReadOnlyList<TextEntity> Entities { get; init; } = [];

    /// <summary>Its main points, most telling first.</summary>
    public IReadOnlyList<string> KeyPhrases { get; init; } = [];

    /// <summary>The spans that must not reach a log or a transcript.</summary>
    public IReadOnlyList<PiiSpan> Pii { get; init; } = [];

    /// <summary>What the customer wants, surest first; the second is the runner-up. Empty when the message asks for nothing known.</summary>
    public IReadOnlyList<ScoredIntent> Intents { get; init; } = [];

    /// <summary>The surest intent, or <see cref="Intent.None"/>.</summary>
    public string TopIntent => Intents.Count > 0 ? Intents[0].Name : Intent.None;

    /// <summary>The entities of one category, in the order of the text.</summary>
    public IEnumerable<TextEntity> EntitiesOf(string category) => Entities.Where(entity => entity.Category == category);
}

/// <summary>A language and how sure it is.</summary>
/// <param name="Code">ISO 639-1: <c>en</c>, <c>zh</c>, <c>es</c>, <c>fr</c>, <c>de</c>, <c>pt</c>, or <c>other</c>.</param>
/// <param name="Confidence">From 0 to 1.</param>
public sealed record DetectedLanguage(string Code, double Confidence)
{
    /// <summary>The code of every language beside the six.</summary>
    public const string Other = "other";
}

/// <summary>The feeling of a text.</summary>
/// <param name="Label">The strongest of the three.</param>
/// <param name="Positive">From 0 to 1; the three add up to 1.</param>
/// <param name="Neutral">From 0 to 1.</param>
/// <param name="Negative">From 0 to 1.</param>
public sealed record Sentiment(SentimentLabel Label, double Positive, double Neutral, double Negative);

/// <summary>The kinds of feeling.</summary>
public enum SentimentLabel
{
    /// <summary>Neither pleased nor displeased.</summary>
    Neutral,

    /// <summary>Pleased.</summary>
    Positive,

    /// <summary>Displeased.</summary>
    Negative,
}

/// <summary>An aspect and what is said of it ("delivery": "slow").</summary>
/// <param name="Target">What is spoken of, as written.</param>
/// <param name="Assessment">What is said of it, as written.</param>
/// <param name="Label">Whether that is good or bad.</param>
/// <param name="IsNegated">Whether a negation turns it ("not slow").</param>
public sealed record Opinion(string Target, string Assessment, SentimentLabel Label, bool IsNegated);

/// <summary>A thing named in a text.</summary>
/// <param name="Category">One of <see cref="EntityCategory"/>.</param>
/// <param name="Text">As written.</param>
/// <param name="Offset">Where it starts, in UTF-16 code units.</param>
/// <param name="Length">How long it is, in UTF-16 code units.</param>
/// <param name="Confidence">From 0 to 1.</param>
/// <param name="Value">In normal form where there is one: <c>#W2611340</c>, <c>2026-11-22</c>, a catalogue id.</param>
public sealed record TextEntity(string Category, string Text, int Offset, int Length, double Confidence, string? Value = null)
{
    /// <summary>How sure a person is at least who may be the one who writes; somebody less sure is only spoken of.</summary>
    public const double LeastOfIntroduced = 0.5;

    /// <summary>Whether it is a person who is only spoken of ("Mary told me …"), and says nothing about who writes.</summary>
    public bool IsOnlyMentioned => Category == EntityCategory.Person && Confidence < LeastOfIntroduced;
}

/// <summary>A span to redact.</summary>
/// <param name="Category">One of <see cref="EntityCategory"/>.</param>
/// <param name="Offset">Where it starts, in UTF-16 code units.</param>
/// <param name="Length">How long it is, in UTF-16 code units.</param>
public sealed record PiiSpan(string Category, int Offset, int Length);

/// <summary>Something a customer may want, and how sure it is.</summary>
/// <param name="Name">One of <see cref="Intent"/>.</param>
/// <param name="Score">From 0 to 1.</param>
/// <param name="Offset">Where the part of the text that says so starts, in UTF-16 code units.</param>
/// <param name="Length">How long that part is.</param>
public sealed record ScoredIntent(string Name, double Score, int Offset, int Length);
