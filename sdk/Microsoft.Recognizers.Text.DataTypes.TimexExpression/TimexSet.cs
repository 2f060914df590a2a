namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>What happens again and again, by the TIMEX expression of one time it happens.</summary>
public class TimexSet
{
    /// <summary>A set of what a TIMEX expression tells.</summary>
    /// <param name="timex">The expression, such as "XXXX-WXX-2" for Tuesdays.</param>
    public TimexSet(string timex) => Timex = new TimexProperty(timex);

    /// <summary>What is repeated.</summary>
    public TimexProperty Timex { get; set; }
}
