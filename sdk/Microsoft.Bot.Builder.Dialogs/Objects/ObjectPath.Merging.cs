using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <content>Copies, conversions and overlays of whole objects.</content>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.objectpath"/>
public static partial class ObjectPath
{
    private static readonly JsonMergeSettings Overlaying = new()
    {
        MergeArrayHandling = MergeArrayHandling.Replace,
        MergeNullValueHandling = MergeNullValueHandling.Ignore,
        PropertyNameComparison = StringComparison.OrdinalIgnoreCase,
    };

    /// <summary>Copies an object with everything in it.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="obj">The object.</param>
    /// <returns>The copy, of the object's own type.</returns>
    public static T Clone<T>(T obj) => obj switch
    {
        null => default,
        JToken token => (T)(object)token.DeepClone(),
        _ => (T)JToken.FromObject(obj).ToObject(obj.GetType()),
    };

    /// <summary>Lays one object over another.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="startObject">The object below.</param>
    /// <param name="overlayObject">The object above; where it has a value that is not null, that one counts.</param>
    /// <returns>A new object, or the only one given; neither is changed.</returns>
    public static T Merge<T>(T startObject, T overlayObject)
        where T : class => Assign<T>(startObject, overlayObject);

    /// <summary>Lays one object over another, of whatever types.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="startObject">The object below.</param>
    /// <param name="overlayObject">The object above; where it has a value that is not null, that one counts.</param>
    /// <returns>A new object, or the only one given; neither is changed.</returns>
    public static T Assign<T>(object startObject, object overlayObject)
        where T : class => (T)Assign(startObject, overlayObject, typeof(T));

    /// <summary>Lays one object over another, of whatever types.</summary>
    /// <param name="startObject">The object below.</param>
    /// <param name="overlayObject">The object above; where it has a value that is not null, that one counts.</param>
    /// <param name="type">The type of the result.</param>
    /// <returns>A new object, or the only one given; a new empty one when both are null.</returns>
    public static object Assign(object startObject, object overlayObject, Type type)
    {
        if (startObject != null && overlayObject != null)
        {
            var merged = (JObject)AsObject(startObject).DeepClone();
            merged.Merge(AsObject(overlayObject), Overlaying);
            return merged.ToObject(type);
        }

        return (startObject ?? overlayObject) switch
        {
            null => Activator.CreateInstance(type),
            JObject json => json.ToObject(type),
            var single => type.IsInstanceOfType(single) ? single : AsObject(single).ToObject(type),
        };
    }

    /// <summary>Gives a value another type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="val">The value.</param>
    /// <returns>The value itself where it fits, else a new one made of it.</returns>
    /// <exception cref="Newtonsoft.Json.JsonException">It cannot be made of it.</exception>
    public static T MapValueTo<T>(object val)
    {
        switch (val)
        {
            case null:
                return default;
            case JValue single when !typeof(JToken).IsAssignableFrom(typeof(T)):
                return single.ToObject<T>();
            case T fitting:
                return fitting;
            case JToken token:
                return token.ToObject<T>();
            default:
                return JToken.FromObject(val).ToObject<T>();
        }
    }

    private static JObject AsObject(object value) => value as JObject ?? JObject.FromObject(value);
}
