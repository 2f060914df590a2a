namespace Microsoft.Recognizers.Text.Utilities;

/// <summary>Turns numbers into flags safely.</summary>
public static class EnumUtils
{
    /// <summary>The enumeration value of a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number holds a flag that the enumeration lacks.</exception>
    public static T Convert<T>(int value)
        where T : struct
    {
        var converted = (Enum)Enum.ToObject(typeof(T), value);
        return IsFlagDefined(converted)
            ? (T)(object)converted
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"Not a combination of values of {typeof(T).Name}.");
    }

    /// <summary>Whether every flag of a value has a name.</summary>
    public static bool IsFlagDefined(Enum en) => !decimal.TryParse(en.ToString(), out _);
}
