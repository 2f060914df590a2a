namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>From a moment up to another.</summary>
public class DateRange
{
    /// <summary>The first moment.</summary>
    public Moment Start { get; set; }

    /// <summary>The moment it ends at, not part of it.</summary>
    public Moment End { get; set; }
}
