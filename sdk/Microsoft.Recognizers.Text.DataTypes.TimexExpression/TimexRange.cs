namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>A range as three TIMEX expressions.</summary>
public class TimexRange
{
    /// <summary>Where it starts.</summary>
    public TimexProperty Start { get; set; }

    /// <summary>Where it ends.</summary>
    public TimexProperty End { get; set; }

    /// <summary>How long it is.</summary>
    public TimexProperty Duration { get; set; }
}
