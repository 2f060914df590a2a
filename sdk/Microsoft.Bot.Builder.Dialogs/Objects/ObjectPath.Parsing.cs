using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <content>Paths as texts.</content>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.objectpath"/>
public static partial class ObjectPath
{
    /// <summary>Splits a path into names and indexes; paths in brackets are replaced by their values.</summary>
    /// <param name="obj">Where paths in brackets are looked up.</param>
    /// <param name="propertyPath">The path.</param>
    /// <param name="segments">Names as strings and indexes as integers; null when the path cannot be read.</param>
    /// <param name="eval">Whether the path itself is replaced by its value. Default false.</param>
    /// <returns>False when brackets or quotes do not close, or a path in brackets leads nowhere.</returns>
    public static bool TryResolvePath(object obj, string propertyPath, out List<object> segments, bool eval = false)
    {
        segments = null;
        if (propertyPath == null)
        {
            return false;
        }

        if (propertyPath.Length > 0 && propertyPath[0] is '\'' or '"')
        {
            return TryReadQuoted(propertyPath, out segments);
        }

        if (int.TryParse(propertyPath, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number))
        {
            segments = [number];
            return true;
        }

        return TryReadNames(obj, propertyPath, out segments) && (!eval || TryEvaluate(obj, segments));
    }

    private static bool TryReadQuoted(string text, out List<object> segments)
    {
        var closed = text.Length > 1 && text[^1] == text[0];
        segments = closed ? [text[1..^1]] : null;
        return closed;
    }

    private static bool TryReadNames(object obj, string path, out List<object> segments)
    {
        segments = [];
        var start = 0;
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] is not ('.' or '['))
            {
                continue;
            }

            AddName(segments, path[start..i]);
            start = i + 1;
            if (path[i] == '[')
            {
                i = ClosingBracket(path, i);
                if (i < 0 || !TryReadIndexer(obj, path[start..i], segments))
                {
                    segments = null;
                    return false;
                }

                start = i + 1;
            }
        }

        AddName(segments, path[start..]);
        return true;
    }

    private static void AddName(List<object> segments, string name)
    {
        if (name.Length > 0)
        {
            segments.Add(name);
        }
    }

    private static int ClosingBracket(string path, int open)
    {
        var depth = 0;
        for (var i = open; i < path.Length; i++)
        {
            depth += path[i] switch { '[' => 1, ']' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool TryReadIndexer(object obj, string text, List<object> segments)
    {
        if (!TryResolvePath(obj, text, out var indexer, eval: true) || indexer.Count != 1)
        {
            return false;
        }

        var key = Convert.ToString(indexer[0], CultureInfo.InvariantCulture);
        segments.Add(int.TryParse(key, NumberStyles.Integer, CultureInfo.InvariantCulture, out var index) ? index : key);
        return true;
    }

    private static bool TryEvaluate(object obj, List<object> segments)
    {
        var value = ObjectNodes.Follow(obj, segments);
        segments.Clear();
        if (ObjectNodes.IsNull(value))
        {
            return false;
        }

        segments.Add(MapValueTo<string>(value));
        return true;
    }
}
