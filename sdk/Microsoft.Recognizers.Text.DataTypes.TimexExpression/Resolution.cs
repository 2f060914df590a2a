namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>What TIMEX expressions stand for, seen from a date.</summary>
public class Resolution
{
    /// <summary>A resolution without values yet.</summary>
    public Resolution() => Values = [];

    /// <summary>Each value; an expression that comes again has two, the last and the next.</summary>
    public List<Entry> Values { get; private set; }

    /// <summary>One value.</summary>
    public class Entry
    {
        /// <summary>The expression resolved.</summary>
        public string Timex { get; set; }

        /// <summary>Its type ("date", "timerange" …).</summary>
        public string Type { get; set; }

        /// <summary>A point or length as text; null for a range.</summary>
        public string Value { get; set; }

        /// <summary>Start of a range; null for a point.</summary>
        public string Start { get; set; }

        /// <summary>End of a range; null for a point.</summary>
        public string End { get; set; }
    }
}
