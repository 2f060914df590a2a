using FsCheck.Xunit;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Schema.Json;

public sealed class BrokenJsonPropertyTests
{
    [Property(MaxTest = 1000, EndSize = int.MaxValue)]
    public void A_broken_text_is_refused_or_read_as_the_published_packages_read_it(int seed)
    {
        var wire = Broken(seed);
        Activity ours;
        try
        {
            ours = ActivityJson.Read(wire);
        }
        catch (JsonSerializationException exception)
        {
            Assert.Contains("Path '", exception.Message, StringComparison.Ordinal);
            return;
        }

        if (HasFieldTwice(wire))
        {
            return;
        }

        var theirs = PublishedJson.Read<Activity>(wire);
        Assert.True(
            ours is null ? theirs is null : JToken.DeepEquals(PublishedJson.Tokens(theirs), PublishedJson.Tokens(ours)),
            System.Text.Encoding.UTF8.GetString(wire));
    }

    /// <summary>The published packages merge the two, ours takes the last.</summary>
    private static bool HasFieldTwice(byte[] wire)
    {
        using var reader = new JsonTextReader(new StreamReader(new MemoryStream(wire)))
        {
            DateParseHandling = DateParseHandling.None,
        };
        try
        {
            JToken.Load(reader, new JsonLoadSettings { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error });
            return false;
        }
        catch (JsonReaderException exception)
        {
            return exception.Message.Contains("already exists", StringComparison.Ordinal);
        }
    }

    private static byte[] Broken(int seed)
    {
        var random = new Random(seed);
        var wire = PublishedJson.Write(new RandomSchema(seed).Create<Activity>());
        for (var mistakes = random.Next(1, 4); mistakes > 0; mistakes--)
        {
            wire = random.Next(4) switch
            {
                0 => wire[..random.Next(wire.Length)],
                1 => [.. wire[..random.Next(wire.Length)], .. wire[random.Next(wire.Length)..]],
                _ => Replaced(wire, random),
            };
            wire = wire.Length == 0 ? [(byte)'{'] : wire;
        }

        return wire;
    }

    private static byte[] Replaced(byte[] wire, Random random)
    {
        wire = [.. wire];
        wire[random.Next(wire.Length)] = random.Next(2) == 0 ? (byte)random.Next(256) : (byte)"{}[]\",:0\\ntf -."[random.Next(15)];
        return wire;
    }
}
