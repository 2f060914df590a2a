using System.Text;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace EcomBot.Tests.Sdk.Connector;

public sealed class AttachmentsTests : IAsyncLifetime
{
    private LoopbackService _channel = null!;
    private ConnectorClient _client = null!;

    public async Task InitializeAsync()
    {
        _channel = await LoopbackService.StartAsync();
        _client = new ConnectorClient(_channel.Address, MicrosoftAppCredentials.Empty);
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _channel.DisposeAsync();
    }

    [Fact]
    public async Task A_file_has_a_name_a_type_and_sizes()
    {
        _channel.Answer = _ => new Reply(200, """{"name":"a.png","type":"image/png","views":[{"viewId":"thumbnail","size":7}]}""");

        var info = await _client.Attachments.GetAttachmentInfoAsync("a b");

        Assert.Equal("/v3/attachments/a%20b", _channel.Only.Target);
        Assert.Equal(("a.png", "image/png", "thumbnail"), (info.Name, info.Type, info.Views[0].ViewId));
    }

    [Fact]
    public async Task A_files_bytes_can_be_read()
    {
        _channel.Answer = _ => new Reply(200, "bytes");

        await using var file = await _client.Attachments.GetAttachmentAsync("f", "thumbnail");

        using var reader = new StreamReader(file, Encoding.UTF8);
        Assert.Equal("bytes", await reader.ReadToEndAsync());
        Assert.Equal("/v3/attachments/f/views/thumbnail", _channel.Only.Target);
    }

    [Fact]
    public async Task A_file_has_an_address_of_its_own()
    {
        var files = (Attachments)_client.Attachments;

        Assert.Equal(_channel.Address + "v3/attachments/f/views/original", files.GetAttachmentUri("f"));
        await using var file = await files.GetAttachmentStreamAsync("f");
        Assert.Equal("/v3/attachments/f/views/original", _channel.Only.Target);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_an_error()
    {
        _channel.Answer = _ => new Reply(404, """{"error":{"code":"NotFound"}}""");

        var error = await Assert.ThrowsAsync<ErrorResponseException>(() => _client.Attachments.GetAttachmentAsync("f", "original"));

        Assert.Equal("NotFound", error.Body.Error.Code);
        await Assert.ThrowsAsync<ValidationException>(() => _client.Attachments.GetAttachmentAsync(null, "original"));
        await Assert.ThrowsAsync<ValidationException>(() => _client.Attachments.GetAttachmentInfoAsync(null));
    }
}
