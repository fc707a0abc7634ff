import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Makes the icons of Windows (.ico) and macOS (.icns) of the PNG: java Icons.java PNG FOLDER. Both formats are PNGs behind a table. */
class Icons {
    /** Types of an .icns by size in pixels, of Apple's Icon Composer format. */
    private static final Map<Integer, String> ICNS = new LinkedHashMap<>(Map.of(16, "icp4", 32, "icp5", 64, "icp6", 128, "ic07", 256, "ic08"));

    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        BufferedImage large = ImageIO.read(Path.of(args[0]).toFile());
        Path folder = Files.createDirectories(Path.of(args[1]));
        Files.write(folder.resolve("bongsu.ico"), ico(large));
        Files.write(folder.resolve("bongsu.icns"), icns(large));
    }

    private static byte[] ico(BufferedImage large) throws IOException {
        List<Integer> sizes = List.of(16, 24, 32, 48, 64, 128, 256);
        List<byte[]> pngs = new ArrayList<>();
        for (int size : sizes) {
            pngs.add(png(large, size));
        }
        int at = 6 + 16 * sizes.size();
        ByteBuffer out = ByteBuffer.allocate(at + pngs.stream().mapToInt(png -> png.length).sum()).order(ByteOrder.LITTLE_ENDIAN);
        out.putShort((short) 0).putShort((short) 1).putShort((short) sizes.size());
        for (int i = 0; i < sizes.size(); i++) {
            // A side of 256 is written as 0.
            byte side = (byte) (int) sizes.get(i);
            out.put(side).put(side).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32).putInt(pngs.get(i).length).putInt(at);
            at += pngs.get(i).length;
        }
        pngs.forEach(out::put);
        return out.array();
    }

    private static byte[] icns(BufferedImage large) throws IOException {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        for (int size : ICNS.keySet().stream().sorted().toList()) {
            byte[] png = png(large, size);
            parts.write(ICNS.get(size).getBytes(StandardCharsets.US_ASCII));
            parts.write(ByteBuffer.allocate(4).putInt(8 + png.length).array());
            parts.write(png);
        }
        return ByteBuffer.allocate(8 + parts.size()).put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(8 + parts.size()).put(parts.toByteArray()).array();
    }

    /** Halved step by step, so that no line of the drawing is lost. */
    private static byte[] png(BufferedImage image, int size) throws IOException {
        BufferedImage at = image;
        while (at.getWidth() != size) {
            int next = Math.max(size, (at.getWidth() + 1) / 2);
            BufferedImage smaller = new BufferedImage(next, next, BufferedImage.TYPE_INT_ARGB);
            var g = smaller.createGraphics();
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            g.drawImage(at, 0, 0, next, next, null);
            g.dispose();
            at = smaller;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(at, "png", out);
        return out.toByteArray();
    }
}
