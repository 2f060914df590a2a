namespace Microsoft.Recognizers.Text.DateTime.Meanings;

/// <summary>What an expression of date or time means, seen from a reference moment.</summary>
internal abstract class Meaning
{
    /// <summary>Name of the type, as in the results ("date", "timerange" …).</summary>
    public abstract string Type { get; }

    /// <summary>Each TIMEX it may stand for, with the moments meant.</summary>
    public abstract IEnumerable<Variant> Variants();

    /// <summary>Whether the result names a different type than its values do.</summary>
    public virtual string ValueType => Type;

    /// <summary>How the bounds are narrowed ("before", "since-end" …); null for not at all.</summary>
    public virtual string Mod => null;

    /// <summary>What was narrowed: a point or a range.</summary>
    public virtual string SourceEntity => null;
}

/// <summary>One TIMEX and the moments it stands for, before and after the reference.</summary>
internal sealed record Variant(string Timex, Bounds? Past, Bounds? Future)
{
    /// <summary>A value that is not a moment, such as the seconds of a duration.</summary>
    public string Value { get; init; }

    /// <summary>More keys of the value.</summary>
    public (string Key, string Value)? More { get; init; }

    public static Variant Of(string timex, Moment value) => new(timex, new Bounds(value, value), new Bounds(value, value));
}

/// <summary>Start and end, the end excluded; alike for a point.</summary>
internal readonly record struct Bounds(Moment Start, Moment End)
{
    public static Bounds At(Moment value) => new(value, value);
}
