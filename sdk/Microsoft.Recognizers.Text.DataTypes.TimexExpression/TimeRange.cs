namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>From a time of day up to another.</summary>
public class TimeRange
{
    /// <summary>The first time.</summary>
    public Time Start { get; set; }

    /// <summary>The time it ends at, not part of it.</summary>
    public Time End { get; set; }
}
