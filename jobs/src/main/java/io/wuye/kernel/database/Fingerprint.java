package io.wuye.kernel.database;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.Function;

/** A number made of a text, for SQLite, which has no such function: the first four bytes of its MD5. Not for secrets. */
public final class Fingerprint extends Function {
    /** A prime: products of two numbers below it fit into 63 bits. */
    public static final long MODULUS = 2_147_483_647;

    static final String FUNCTION = "wuye_fingerprint";

    private final MessageDigest md5;

    private Fingerprint() {
        try {
            md5 = MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static void addTo(Connection connection) throws SQLException {
        Function.create(connection, FUNCTION, new Fingerprint());
    }

    @Override
    protected void xFunc() throws SQLException {
        byte[] digest = md5.digest(value_text(0).getBytes(StandardCharsets.UTF_8));
        result(Integer.toUnsignedLong(ByteBuffer.wrap(digest).getInt()) % MODULUS);
    }
}
