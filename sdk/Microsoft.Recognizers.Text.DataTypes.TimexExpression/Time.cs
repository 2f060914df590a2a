namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>A time of day.</summary>
public class Time
{
    private const int SecondsInHour = 3600;
    private const int SecondsInMinute = 60;

    /// <summary>The time so many seconds after midnight.</summary>
    /// <param name="seconds">Seconds since midnight.</param>
    public Time(int seconds)
        : this(seconds / SecondsInHour, seconds % SecondsInHour / SecondsInMinute, seconds % SecondsInMinute)
    {
    }

    public Time(int hour, int minute, int second)
    {
        Hour = hour;
        Minute = minute;
        Second = second;
    }

    /// <summary>Hour, 0 to 24.</summary>
    public int Hour { get; set; }

    /// <summary>Minute, 0 to 59.</summary>
    public int Minute { get; set; }

    /// <summary>Second, 0 to 59.</summary>
    public int Second { get; set; }

    /// <summary>Milliseconds since midnight.</summary>
    public int GetTime() => 1000 * ((Hour * SecondsInHour) + (Minute * SecondsInMinute) + Second);
}
