using System.Globalization;
using Microsoft.Recognizers.Text.DateTime.Meanings;

namespace Microsoft.Recognizers.Text.DateTime.Resolution;

/// <summary>Turns meanings into the values of results: TIMEX, type, and value or start and end as text.</summary>
internal static class Values
{
    private const string NotResolved = "not resolved";

    public static List<Dictionary<string, string>> Of(Meaning meaning)
    {
        var values = new List<Dictionary<string, string>>();
        foreach (var variant in meaning.Variants())
        {
            if (variant.Past is null && variant.Future is null)
            {
                values.Add(Unresolved(meaning, variant));
                continue;
            }
            Add(values, meaning, variant, variant.Past);
            if (variant.Past != variant.Future)
            {
                Add(values, meaning, variant, variant.Future);
            }
        }
        return values;
    }

    private static void Add(List<Dictionary<string, string>> values, Meaning meaning, Variant variant, Bounds? bounds)
    {
        if (bounds is not { } known)
        {
            return;
        }
        var value = Start(meaning, variant);
        if (meaning is Limited limited && limited.Limit != Constants.APPROX_MOD)
        {
            var (key, at) = Limit(limited, known);
            value[key] = Format(at, limited.ValueType);
        }
        else if (IsRange(meaning is Limited { Inner: var inner } ? inner.Type : meaning.Type))
        {
            value["start"] = Format(known.Start, meaning.Type);
            value["end"] = Format(known.End, meaning.Type);
        }
        else
        {
            value[ResolutionKey.Value] = Format(known.Start, meaning.Type);
        }
        values.Add(value);
    }

    private static Dictionary<string, string> Unresolved(Meaning meaning, Variant variant)
    {
        var value = Start(meaning, variant);
        value[ResolutionKey.Value] = variant.Value ?? NotResolved;
        return value;
    }

    private static Dictionary<string, string> Start(Meaning meaning, Variant variant)
    {
        var value = new Dictionary<string, string> { [TimexKey] = variant.Timex };
        if (meaning.Mod is { } mod)
        {
            value[ModKey] = mod;
        }
        value[ResolutionKey.Type] = meaning.ValueType;
        if (meaning.SourceEntity is { } source)
        {
            value["sourceEntity"] = source;
        }
        if (variant.More is { } more)
        {
            value[more.Key] = more.Value;
        }
        return value;
    }

    private static (string Key, Moment At) Limit(Limited limited, Bounds bounds) => limited.Limit switch
    {
        Constants.BEFORE_MOD => ("end", limited.Inner.Mod == Constants.LATE_MOD ? bounds.End : bounds.Start),
        Constants.UNTIL_MOD => ("end", bounds.End),
        Constants.AFTER_MOD => ("start", limited.Inner.Mod == Constants.EARLY_MOD ? bounds.Start : bounds.End),
        _ => ("start", bounds.Start),
    };

    private static bool IsRange(string type) => type is Constants.SYS_DATETIME_DATEPERIOD or Constants.SYS_DATETIME_TIMEPERIOD
        or Constants.SYS_DATETIME_DATETIMEPERIOD;

    private static string Format(Moment moment, string type) => moment.ToString(
        type switch
        {
            Constants.SYS_DATETIME_DATE or Constants.SYS_DATETIME_DATEPERIOD => "yyyy-MM-dd",
            Constants.SYS_DATETIME_TIME or Constants.SYS_DATETIME_TIMEPERIOD => "HH:mm:ss",
            _ => "yyyy-MM-dd HH:mm:ss",
        },
        CultureInfo.InvariantCulture);

    private const string TimexKey = "timex";
    private const string ModKey = "Mod";
}
