using System.Buffers;
using System.Text;
using EcomBot.Tests.Shared;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Schema.Json;

public sealed class CapturedActivityTests
{
    [SharedFact]
    public void Activities_captured_from_real_channels_are_read_as_the_published_packages_read_them()
    {
        var captures = Captures().ToList();

        Assert.NotEmpty(captures);
        Assert.All(captures, wire => Assert.True(JToken.DeepEquals(
            PublishedJson.Tokens(PublishedJson.Read<Activity>(wire)),
            PublishedJson.Tokens(ActivityJson.Read(wire)))));
    }

    [SharedFact]
    public void Nothing_of_a_captured_activity_is_lost_when_it_is_written_again() =>
        Assert.All(Captures(), wire =>
        {
            var output = new ArrayBufferWriter<byte>();
            ActivityJson.Write(output, ActivityJson.Read(wire));
            Assert.True(JToken.DeepEquals(
                PublishedJson.Parse(PublishedJson.Write(PublishedJson.Read<Activity>(wire))),
                PublishedJson.Parse(output.WrittenSpan.ToArray())));
        });

    private static IEnumerable<byte[]> Captures() =>
        Directory.EnumerateFiles(SharedFolder.Get("channels/captures"), "*.json", SearchOption.AllDirectories)
            .Select(file => JToken.Parse(File.ReadAllText(file)))
            .Select(json => (json as JObject)?["activity"])
            .Where(activity => activity != null)
            .Select(activity => Encoding.UTF8.GetBytes(activity!.ToString()));
}
