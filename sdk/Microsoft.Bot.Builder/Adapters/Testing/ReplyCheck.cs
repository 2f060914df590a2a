using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>What <see cref="TestFlow"/> compares, and what it says when it differs.</summary>
internal static class ReplyCheck
{
    public static void Same(IActivity expected, IActivity reply, string description)
    {
        description ??= expected.AsMessageActivity()?.Text;
        if (expected.Type != reply.Type)
        {
            throw Wrong(description, "Type should match", expected.Type, reply.Type);
        }

        if (expected.Type == ActivityTypes.Message && TextOf(expected) != TextOf(reply))
        {
            throw Wrong(description, "Text should match", TextOf(expected), TextOf(reply));
        }
    }

    public static void Equal(IActivity expected, IActivity reply, IEqualityComparer<IActivity> comparer, string description)
    {
        if (!comparer.Equals(expected, reply))
        {
            throw Wrong(description, "Activities should be equal", TextOf(expected), TextOf(reply));
        }
    }

    public static void Contains(string expected, IActivity reply, string description)
    {
        if (TextOf(reply)?.Contains(expected, StringComparison.Ordinal) != true)
        {
            throw Wrong(description, "Text should contain what is expected", expected, TextOf(reply));
        }
    }

    public static void OneOf(string[] candidates, IActivity reply, string description)
    {
        if (!candidates.Contains(TextOf(reply)))
        {
            throw new InvalidOperationException(description ?? $"Text \"{TextOf(reply)}\" does not match one of candidates: {string.Join("\n", candidates)}");
        }
    }

    public static Exception Unexpected(IActivity reply, string description) =>
        Wrong(description, "No reply was expected", "(none)", TextOf(reply) ?? reply.Type);

    private static string TextOf(IActivity activity) => (activity as Activity)?.Text;

    private static InvalidOperationException Wrong(string description, string rule, string expected, string received) =>
        new($"{description}: {rule}\nExpected:{expected}\nReceived:{received}");
}
