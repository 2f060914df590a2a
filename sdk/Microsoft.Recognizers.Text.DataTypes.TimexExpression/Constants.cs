namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>Names that TIMEX expressions are sorted by.</summary>
public static class Constants
{
    /// <summary>What a TIMEX expression tells; one may tell several things.</summary>
    public static class TimexTypes
    {
        /// <summary>The present moment.</summary>
        public static readonly string Present = "present";

        /// <summary>A day of the calendar, its year said.</summary>
        public static readonly string Definite = "definite";

        /// <summary>A day.</summary>
        public static readonly string Date = "date";

        /// <summary>A time of a day.</summary>
        public static readonly string DateTime = "datetime";

        /// <summary>Several days.</summary>
        public static readonly string DateRange = "daterange";

        /// <summary>A length of time.</summary>
        public static readonly string Duration = "duration";

        /// <summary>A time of day.</summary>
        public static readonly string Time = "time";

        /// <summary>A part of the day.</summary>
        public static readonly string TimeRange = "timerange";

        /// <summary>A part of a day, or from a moment to another.</summary>
        public static readonly string DateTimeRange = "datetimerange";
    }
}
