using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Reflection;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Schema.Json;

/// <summary>Objects of the schema with random content, much of it hard to read or to write; the same for the same seed.</summary>
internal sealed class RandomSchema(int seed)
{
    private static readonly string[] Texts =
    [
        "", "message", "directline", "hello", "Größe 42 ✓ 👟", "half \ud83d", "\udc5f half", "quote \" back \\ slash /",
        "line\r\nbreak\ttab\0nul\u2028\u2029\u0085", "</script>&'+", "2024-02-29T12:34:56.789Z", "2024-02-29T12:34:56+05:30",
        "2024-02-29T12:34:56", "2024-02-29T25:00:00Z", "2024-02-29", "/Date(1700000000000)/", "null", "true", "12",
        "application/vnd.microsoft.card.hero", "en-US",
    ];

    private readonly Random _random = new(seed);
    private int _depth;

    /// <summary>A new object with random properties set.</summary>
    public T Create<T>() => (T)Create(typeof(T))!;

    /// <summary>A new object of a class with random properties set, or a random value.</summary>
    public object? Create(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
        {
            return Text();
        }

        if (type == typeof(object))
        {
            return Anything();
        }

        if (type == typeof(JObject))
        {
            return Unknown();
        }

        if (type.IsInterface)
        {
            return type.GetGenericTypeDefinition() == typeof(IDictionary<,>) ? Dictionary(type) : List(type);
        }

        return type.IsValueType ? Value(type) : Object(type);
    }

    private object Value(Type type) =>
        type == typeof(DateTimeOffset) ? Time()
        : type == typeof(DateTime) ? Time().UtcDateTime
        : type == typeof(bool) ? _random.Next(2) == 0
        : type == typeof(double) ? _random.NextDouble()
        : Convert.ChangeType(_random.Next(), type, CultureInfo.InvariantCulture);

    private object? Object(Type type) =>
        type == typeof(Uri) ? new Uri("https://example.org/a?b=c")
        : type == typeof(byte[]) ? new byte[] { 1, 2, 255 }
        : type.GetConstructor(Type.EmptyTypes) != null ? Fill(Activator.CreateInstance(type)!)
        : type == typeof(Surface) ? new MeetingTabIconSurface { TabEntityId = Text() }
        : type == typeof(TeamsMeetingMember) ? new TeamsMeetingMember(Create<TeamsChannelAccount>(), new UserMeetingDetails())
        : null;

    private object Fill(object target)
    {
        _depth++;
        foreach (var property in target.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.CanWrite && !property.PropertyType.IsEnum && _random.Next(_depth * 2) == 0)
            {
                property.SetValue(target, Create(property.PropertyType));
            }
        }

        _depth--;
        return target;
    }

    private IList List(Type type)
    {
        var item = type.GetGenericArguments()[0];
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        for (var count = _random.Next(4); count > 0; count--)
        {
            list.Add(_random.Next(10) == 0 ? null : Create(item));
        }

        return list;
    }

    private IDictionary Dictionary(Type type)
    {
        var arguments = type.GetGenericArguments();
        var dictionary = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(arguments))!;
        for (var count = _random.Next(3); count > 0; count--)
        {
            dictionary[arguments[0] == typeof(int) ? count : $"key {count}"] = Create(arguments[1]);
        }

        return dictionary;
    }

    private object? Anything() => _random.Next(12) switch
    {
        0 => Text(),
        1 => _random.NextInt64(),
        2 => _random.Next(),
        3 => _random.NextDouble() * 1e20,
        4 => 3.0,
        5 => _random.Next(2) == 0,
        6 => new { Order = "W1", Missing = (string?)null, At = DateTime.UnixEpoch, Takes = TimeSpan.FromHours(1).Ticks },
        7 when _depth < 3 => Create(typeof(HeroCard)),
        8 when _depth < 3 => Create(typeof(Activity)),
        9 => new Fact(Text(), Text()),
        _ => Token() is { Type: not JTokenType.Null } token ? token : null,
    };

    private JToken Token() => _random.Next(_depth < 4 ? 11 : 9) switch
    {
        0 => new JValue(_random.NextInt64()),
        1 => new JValue(_random.NextDouble()),
        2 => new JValue(1.0),
        3 => new JValue(BigInteger.Pow(-7, _random.Next(60, 200))),
        4 => new JValue(true),
        5 => JValue.CreateNull(),
        6 => new JValue(DateTime.UnixEpoch.AddTicks(_random.NextInt64(1L << 55))),
        7 => new JValue(1e300 * _random.NextDouble()),
        8 => new JValue(Text()),
        9 => Nested(() => new JArray(Token(), Token())),
        _ => Nested(Unknown),
    };

    private JObject Unknown()
    {
        var result = new JObject();
        for (var count = _random.Next(4); count > 0; count--)
        {
            result[$"x {Text()}"] = Nested(Token);
        }

        return result;
    }

    private T Nested<T>(Func<T> create)
    {
        _depth++;
        var result = create();
        _depth--;
        return result;
    }

    private string Text() => Texts[_random.Next(Texts.Length)];

    private DateTimeOffset Time() => new(
        _random.NextInt64(DateTime.UnixEpoch.Ticks, DateTime.UnixEpoch.Ticks * 2),
        TimeSpan.FromMinutes(_random.Next(-14 * 60, 14 * 60)));
}
