using System.Buffers;
using FsCheck.Xunit;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Schema.Json;

public sealed class SchemaJsonPropertyTests
{
    [Property(MaxTest = 500, EndSize = int.MaxValue)]
    public void Whatever_an_activity_holds_is_written_as_the_published_packages_write_it_but_for_nulls(int seed) =>
        AssertWritten(new RandomSchema(seed).Create<Activity>());

    [Property(MaxTest = 500, EndSize = int.MaxValue)]
    public void Whatever_an_activity_holds_is_read_as_the_published_packages_read_it(int seed) =>
        AssertRead<Activity>(seed);

    [Property(MaxTest = 100, EndSize = int.MaxValue)]
    public void Everything_else_with_a_contract_is_written_and_read_the_same(int seed)
    {
        AssertRead<ConversationParameters>(seed);
        AssertRead<ConversationReference>(seed);
        AssertRead<ConversationResourceResponse>(seed);
        AssertRead<ResourceResponse>(seed);
        AssertRead<ExpectedReplies>(seed);
        AssertRead<HeroCard>(seed);
        AssertRead<ThumbnailCard>(seed);
        AssertRead<SigninCard>(seed);
        AssertRead<OAuthCard>(seed);
        AssertRead<TokenResponse>(seed);
        AssertRead<TokenExchangeInvokeRequest>(seed);
        AssertRead<TokenExchangeInvokeResponse>(seed);
    }

    private static void AssertRead<T>(int seed)
        where T : class
    {
        var original = new RandomSchema(seed).Create<T>();
        AssertWritten(original);
        var wire = PublishedJson.Write(original);

        var ours = SchemaJson.Read<T>(wire);

        var theirs = PublishedJson.Read<T>(wire);
        Assert.True(
            JToken.DeepEquals(PublishedJson.Tokens(theirs), PublishedJson.Tokens(ours)),
            $"{PublishedJson.Tokens(theirs)}\n{PublishedJson.Tokens(ours)}");
    }

    private static void AssertWritten(object value)
    {
        var output = new ArrayBufferWriter<byte>();

        SchemaJson.Write(output, value);

        var expected = PublishedJson.WithoutNulls(PublishedJson.Parse(PublishedJson.Write(value)));
        var actual = PublishedJson.Parse(output.WrittenSpan.ToArray());
        Assert.True(JToken.DeepEquals(expected, actual), $"{expected}\n{actual}");
    }
}
