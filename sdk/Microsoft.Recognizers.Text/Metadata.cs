namespace Microsoft.Recognizers.Text;

/// <summary>What an extractor learned beyond the text it found.</summary>
public class Metadata
{
    /// <summary>Whether the end of a period may belong to it.</summary>
    public bool PossiblyIncludePeriodEnd { get; set; }

    /// <summary>Whether a duration is counted from now, as in "three days ago".</summary>
    public bool IsDurationWithAgoAndLater { get; set; }

    /// <summary>Whether a date is a holiday.</summary>
    public bool IsHoliday { get; set; }

    /// <summary>Whether an ordinal is counted from the end or from the current item.</summary>
    public bool IsOrdinalRelative { get; set; }

    /// <summary>Whether a modifier such as "before" was found.</summary>
    public bool HasMod { get; set; }

    /// <summary>How far a relative ordinal is from where it is counted.</summary>
    public string Offset { get; set; }

    /// <summary>Where a relative ordinal is counted from: <c>start</c>, <c>end</c> or <c>current</c>.</summary>
    public string RelativeTo { get; set; }

    /// <summary>Whether a time is that of a meal.</summary>
    public bool IsMealtime { get; set; }

    /// <summary>A copy.</summary>
    public Metadata Clone() => (Metadata)MemberwiseClone();
}
