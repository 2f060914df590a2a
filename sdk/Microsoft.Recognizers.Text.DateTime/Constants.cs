namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Names and numbers that date and time results are made of.</summary>
public static class Constants
{
    /// <summary>Earliest year that a number alone is taken for: 1500.</summary>
    public static readonly int MinYearNum = 1500;

    /// <summary>Latest year that a number alone is taken for: 2100.</summary>
    public static readonly int MaxYearNum = 2100;

    /// <summary>Two-digit years below this are of the 2000s: 30.</summary>
    public static readonly int MaxTwoDigitYearFutureNum = 30;

    /// <summary>Two-digit years from this on are of the 1900s: 40.</summary>
    public static readonly int MinTwoDigitYearPastNum = 40;

    /// <summary>The moment that stands for no date.</summary>
    public static readonly Moment InvalidDate = Moment.MinValue;

    /// <summary>What parts the TIMEX of a range.</summary>
    public static readonly string[] DatePeriodTimexSplitter = [",", "(", ")"];

    public const string SYS_DATETIME_DATE = "date";
    public const string SYS_DATETIME_TIME = "time";
    public const string SYS_DATETIME_DATEPERIOD = "daterange";
    public const string SYS_DATETIME_DATETIME = "datetime";
    public const string SYS_DATETIME_TIMEPERIOD = "timerange";
    public const string SYS_DATETIME_DATETIMEPERIOD = "datetimerange";
    public const string SYS_DATETIME_DURATION = "duration";
    public const string SYS_DATETIME_SET = "set";
    public const string SYS_DATETIME_DATETIMEALT = "datetimealt";
    public const string SYS_DATETIME_TIMEZONE = "timezone";
    public const string SYS_DATETIME_DATETIMEPOINT = "datetimepoint";
    public const string MODEL_DATETIME = "datetime";
    public const string MultipleDuration_Prefix = "multipleDuration";
    public const string MultipleDuration_Type = "multipleDurationType";
    public const string MultipleDuration_DateTime = "multipleDurationDateTime";
    public const string MultipleDuration_Date = "multipleDurationDate";
    public const string MultipleDuration_Time = "multipleDurationTime";
    public const string Resolve = "resolve";
    public const string ResolveToPast = "resolveToPast";
    public const string ResolveToFuture = "resolveToFuture";
    public const string Context = "context";
    public const string ContextType_RelativePrefix = "relativePrefix";
    public const string ContextType_RelativeSuffix = "relativeSuffix";
    public const string ContextType_AmPm = "AmPm";
    public const string SubType = "subType";
    public const string Comment = "Comment";
    public const string Comment_AmPm = "ampm";
    public const string Comment_Early = "early";
    public const string Comment_Late = "late";
    public const string Comment_WeekOf = "WeekOf";
    public const string Comment_MonthOf = "MonthOf";
    public const string BEFORE_MOD = "before";
    public const string AFTER_MOD = "after";
    public const string SINCE_MOD = "since";
    public const string UNTIL_MOD = "until";
    public const string EARLY_MOD = "start";
    public const string MID_MOD = "mid";
    public const string LATE_MOD = "end";
    public const string MORE_THAN_MOD = "more";
    public const string LESS_THAN_MOD = "less";
    public const string REF_UNDEF_MOD = "ref_undef";
    public const string APPROX_MOD = "approx";
    public const string HAS_MOD = "mod";
    public const string AGO_LABEL = "ago";
    public const string LATER_LABEL = "later";
    public const int InvalidOffsetValue = -10000;
    public const string UtcOffsetMinsKey = "utcOffsetMins";
    public const string TimeZoneText = "timezoneText";
    public const string TimeZone = "timezone";
    public const string ResolveTimeZone = "resolveTimeZone";
    public const int PositiveSign = 1;
    public const int NegativeSign = -1;
    public const int TrimesterMonthCount = 3;
    public const int QuarterCount = 4;
    public const int SemesterMonthCount = 6;
    public const int WeekDayCount = 7;
    public const int CenturyYearsCount = 100;
    public const int MaxWeekOfMonth = 5;
    public const int MaxMonth = 12;
    public const int MinMonth = 1;
    public const int HalfDayHourCount = 12;
    public const int HalfMidDayDurationHourCount = 2;
    public const int FourDigitsYearLength = 4;
    public const string DefaultLanguageFallback_MDY = "MDY";
    public const string DefaultLanguageFallback_DMY = "DMY";
    public const string NextGroupName = "next";
    public const string AmGroupName = "am";
    public const string PmGroupName = "pm";
    public const string ImplicitAmGroupName = "iam";
    public const string ImplicitPmGroupName = "ipm";
    public const string PrefixGroupName = "prefix";
    public const string SuffixGroupName = "suffix";
    public const string DescGroupName = "desc";
    public const string SecondGroupName = "sec";
    public const string MinuteGroupName = "min";
    public const string HourGroupName = "hour";
    public const string YearGroupName = "year";
    public const string TimeOfDayGroupName = "timeOfDay";
    public const string BusinessDayGroupName = "business";
    public const string LeftAmPmGroupName = "leftDesc";
    public const string RightAmPmGroupName = "rightDesc";
    public const string MealTimeGroupName = "mealTime";
    public const string IncludeGroupName = "include";
    public const string DECADE_UNIT = "10Y";
    public const string FORTNIGHT_UNIT = "2W";
    public const string TimexYear = "Y";
    public const string TimexMonth = "M";
    public const string TimexMonthFull = "MON";
    public const string TimexWeek = "W";
    public const string TimexDay = "D";
    public const string TimexBusinessDay = "BD";
    public const string TimexWeekend = "WE";
    public const string TimexHour = "H";
    public const string TimexMinute = "M";
    public const string TimexSecond = "S";
    public const char TimexFuzzy = 'X';
    public const string TimexFuzzyYear = "XXXX";
    public const string TimexFuzzyMonth = "XX";
    public const string TimexFuzzyWeek = "WXX";
    public const string TimexFuzzyDay = "XX";
    public const string DateTimexConnector = "-";
    public const string TimeTimexConnector = ":";
    public const string GeneralPeriodPrefix = "P";
    public const string TimeTimexPrefix = "T";
    public const string EarlyMorning = "TDA";
    public const string Morning = "TMO";
    public const string MidDay = "TMI";
    public const string Afternoon = "TAF";
    public const string Evening = "TEV";
    public const string Daytime = "TDT";
    public const string Night = "TNI";
    public const string BusinessHour = "TBH";
    public const string MealtimeBreakfast = "TMEB";
    public const string MealtimeBrunch = "TMER";
    public const string MealtimeLunch = "TMEL";
    public const string MealtimeDinner = "TMED";
    public const int InvalidYear = int.MinValue;
    public const int InvalidMonth = int.MinValue;
    public const int InvalidDay = int.MinValue;
    public const int InvalidHour = int.MinValue;
    public const int InvalidMinute = int.MinValue;
    public const int InvalidSecond = int.MinValue;
    public const int INVALID_CONNECTOR_CODE = -1;
}
