using EcomBot.Bot.Channels.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Bot.Channels.Teams;

public sealed class TeamsFilesTests
{
    [Theory]
    [InlineData("png", "https://shop.sharepoint.example/download?x=1", "image/png")]
    [InlineData("JPG", "https://shop.sharepoint.example/download?x=1", "image/jpeg")]
    [InlineData("exe", "https://shop.sharepoint.example/download?x=1", FileDownloadInfo.ContentType)]
    [InlineData("png", "http://10.0.0.1/secret.png", FileDownloadInfo.ContentType)]
    [InlineData("png", "not an address", FileDownloadInfo.ContentType)]
    public void A_photo_among_attached_files_is_shown_as_one(string kind, string link, string type)
    {
        var file = new Attachment(FileDownloadInfo.ContentType, content: new JObject { ["fileType"] = kind, ["downloadUrl"] = link }, name: "broken");

        var shown = Assert.Single(TeamsFiles.Shown([file])!);

        Assert.Equal((type, "broken"), (shown.ContentType, shown.Name));
        Assert.Equal(type == FileDownloadInfo.ContentType ? null : link, shown.ContentUrl);
    }

    [Fact]
    public void What_has_no_type_and_no_address_is_left_alone()
    {
        var file = new Attachment(FileDownloadInfo.ContentType, content: new JObject { ["fileType"] = 7 });

        Assert.Same(file, Assert.Single(TeamsFiles.Shown([file])!));
        Assert.Null(TeamsFiles.Shown(null));
    }
}
